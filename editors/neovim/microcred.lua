-- Microcred in Neovim 0.7 or later: put this file into ~/.config/nvim/plugin. The command `microcred` has to be on the path; where it is
-- not, say in vim.g.microcred_command how it is started.
local command = vim.g.microcred_command or { 'microcred', 'lsp', '--stdio' }
local group = vim.api.nvim_create_augroup('microcred', {})

-- The folder of a programme: the one with the team's settings, or the repository; without either, the folder of the file.
local function folder_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local settings = vim.fn.findfile('microcred.json', folder .. ';')
  local repository = vim.fn.finddir('.git', folder .. ';')
  if settings ~= '' then
    return vim.fn.fnamemodify(settings, ':p:h')
  end
  return repository ~= '' and vim.fn.fnamemodify(repository, ':p:h:h') or folder
end

-- Neovim 0.7 has to be told which server belongs to which folder; later versions know it themselves.
local started = {}
local function attach(buffer, config)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  started[config.root_dir] = started[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, started[config.root_dir])
end

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.mcp',
  callback = function()
    vim.bo.filetype = 'microcred'
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'microcred',
  callback = function(event)
    vim.bo[event.buf].commentstring = '// %s'
    vim.bo[event.buf].shiftwidth = 2
    vim.bo[event.buf].expandtab = true
    attach(event.buf, { name = 'microcred', cmd = command, root_dir = folder_of(vim.api.nvim_buf_get_name(event.buf)) })
  end,
})
