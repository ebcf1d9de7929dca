import { html, raw } from 'hono/html'

/** HTML that is finished: nothing in it is escaped again. */
export type Html = ReturnType<typeof raw>

/** What can stand in a template: finished HTML, words (escaped), figures, and nothing. */
export type Fragment = Html | string | number | false | undefined | readonly Fragment[]

/** A template of HTML; whatever is put into it comes out as text, unless it is HTML from another template. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Fragment[]): Html => html(strings, ...values) as Html

/** A text of our own that is HTML or CSS already; never words of an author. */
export const trusted = (text: string): Html => raw(text)
