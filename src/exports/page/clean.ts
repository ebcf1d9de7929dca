/** Text as every format can hold it: no control characters, which XML and HTML do not allow, and no half of a character. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')

/** Words of authors on one line: lines of prose are joined. */
export const cleaned = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

const schemes = new Set(['http:', 'https:', 'mailto:'])

/** The address if it is one of the web or of mail, and so may become a link; nothing for `javascript:` and what is no address. */
export function linkable(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return schemes.has(protocol) ? href : undefined
}
