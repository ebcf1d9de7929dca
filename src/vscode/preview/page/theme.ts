/// <reference lib="dom" />

/** Whether the editor's colours are dark. */
export const isDark = (): boolean =>
  document.body.classList.contains('vscode-dark') ||
  (document.body.classList.contains('vscode-high-contrast') && !document.body.classList.contains('vscode-high-contrast-light'))

/** Calls back when the editor has got other colours. */
export function onThemeChange(changed: () => void): void {
  let dark = isDark()
  new MutationObserver(() => {
    if (isDark() === dark) return
    dark = isDark()
    changed()
  }).observe(document.body, { attributes: true, attributeFilter: ['class'] })
}
