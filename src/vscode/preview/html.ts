/**
 * The page of the preview. It runs only the scripts named here, and asks no host for anything.
 *
 * @param source where Visual Studio Code allows style sheets to come from, in the words of a Content-Security-Policy
 * @param address of a file of what has been bundled, by its path in "out"
 */
export function previewPage(source: string, address: (path: string) => string): string {
  const nonce = newNonce()
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // Mermaid gives each picture a style sheet of its own.
    `style-src ${source} 'unsafe-inline'`,
    'img-src data: blob:',
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('vscode/preview.css')}">
  <title>Preview</title>
</head>
<body>
  <header>
    <select id="kind" aria-label="Diagram"></select>
    <div role="toolbar" aria-label="Picture">
      <button id="zoom-out" title="Smaller (−)">−</button>
      <button id="fit" title="Fit into the window (0)">Fit</button>
      <button id="zoom-in" title="Larger (+)">+</button>
      <span class="gap"></span>
      <button id="save-svg" title="Save the picture as SVG">SVG</button>
      <button id="save-png" title="Save the picture as PNG">PNG</button>
      <button id="copy" title="Copy the text of the diagram (Mermaid)">Copy</button>
    </div>
  </header>
  <p id="notice" role="status" hidden></p>
  <main id="stage" tabindex="0" aria-label="Diagram; arrow keys move it, plus and minus change its size, Tab goes from box to box"></main>
  <footer>
    <details>
      <summary>In words</summary>
      <p id="description"></p>
    </details>
    <ul id="legend" aria-label="Legend"></ul>
  </footer>
  <script nonce="${nonce}" src="${address('mermaid/mermaid.min.js')}"></script>
  <script nonce="${nonce}" src="${address('vscode/preview.js')}"></script>
</body>
</html>
`
}

/** A word that nobody can guess, made anew for each page. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
