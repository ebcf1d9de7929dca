/** The words that one property of one kind of statement can have. */
export interface Choice {
  /** What is chosen, to stand after "no" or "a": "kind of outcome". */
  readonly title: string
  /** Each word with its meaning. */
  readonly words: Readonly<Record<string, string>>
}

/** A list of words under its title. */
export const choice = (title: string, words: Record<string, string>): Choice => ({ title, words })
