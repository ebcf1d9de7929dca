-- Run by scripts/neovim.mjs inside Neovim, with curriculum.mcp of the complete example open: asks the language server through Neovim's
-- own client, and writes one line for each trial.
local patience = 30000

local function trial(name, try)
  local ok, fault = pcall(try)
  io.stdout:write((ok and 'passed  ' or 'FAILED  ') .. name .. (ok and '' or ': ' .. tostring(fault)) .. '\n')
end

local function wait_for(what, condition)
  assert(vim.wait(patience, condition, 50), 'waited in vain for ' .. what)
end

-- Puts the cursor on the first place of a text, as many characters behind its beginning as asked.
local function go_to(text, behind)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column - 1 + behind })
      return
    end
  end
  error('there is no ' .. text .. ' in this file')
end

local function ask(method)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, patience))
  for _, answer in pairs(answers) do
    return assert(answer.result, method .. ' has no answer')
  end
  error('no server has answered ' .. method)
end

local function has_finding(buffer, text)
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    if finding.message:find(text, 1, true) then
      return true
    end
  end
  return false
end

local function buffer_of(name)
  return vim.fn.bufnr(vim.fn.expand('%:p:h') .. '/' .. name, true)
end

trial('diagnostics of the open file', function()
  wait_for('a finding', function()
    return has_finding(0, '“Fundations”')
  end)
end)

trial('diagnostics of a file that is not open', function()
  wait_for('a finding', function()
    return has_finding(buffer_of('agreement.mcp'), '“Inishmor”')
  end)
end)

trial('completion', function()
  go_to('requires Fundations', #'requires Fu')
  local answer = ask('textDocument/completion')
  for _, item in ipairs(answer.items or answer) do
    if item.label == 'Foundations' then
      return
    end
  end
  error('Foundations is not among the proposals')
end)

trial('hover', function()
  go_to('responsible Liivaranna', #'responsible Lii')
  local text = ask('textDocument/hover').contents.value
  assert(text:find('Liivaranna', 1, true) and text:find('EE', 1, true) or text:find('Estonia', 1, true), text)
end)

trial('rename in all files', function()
  go_to('responsible Liivaranna', #'responsible Lii')
  vim.lsp.buf.rename('Rannikuranna')
  for _, name in ipairs({ 'institutions.mcp', 'programme.mcp', 'curriculum.mcp' }) do
    local buffer = buffer_of(name)
    vim.fn.bufload(buffer)
    wait_for('the new name in ' .. name, function()
      local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
      return text:find('Rannikuranna', 1, true) and not text:find('responsible Liivaranna', 1, true)
    end)
  end
  wait_for('findings after it', function()
    return has_finding(0, '“Fundations”') and not has_finding(nil, '“Liivaranna”')
  end)
end)

vim.cmd('qall!')
