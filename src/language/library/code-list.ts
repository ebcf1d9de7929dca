/**
 * What all lists of codes have in common, whatever they list: look-up, completion, hover and the search for the nearest word
 * need no more than this.
 */

/** One code of a list, with what a reader sees of it. */
export interface VocabularyEntry {
  /** The code as it is written in a programme: "0521", "B2", "FI", "lectures". */
  readonly code: string
  /** What the code means, for a reader. */
  readonly label: string
  /** The address (URI) that stands for it in the official list, where there is one. */
  readonly address?: string
  /** The code of the wider entry that this one belongs to, where the list is a tree. */
  readonly within?: string
}

/** A list of codes with its source. */
export interface Vocabulary {
  /** The name under which the list is found: "isced-f", or "OutcomeKind.value" for the words of a statement. */
  readonly id: string
  /** What one code of the list is, to stand after "a" or "no": "field of education". */
  readonly title: string
  /** Who keeps the list and where it can be read; for a list of our own, where it follows from. */
  readonly source: string
  /** What a reader should know before relying on the list. */
  readonly remark?: string
  /** The entries by code, in the order of the list. Built when first asked for. */
  readonly entries: ReadonlyMap<string, VocabularyEntry>
}

/** A function that works out its value at the first call and keeps it: nothing of the library is built at start. */
export function once<Value>(build: () => Value): () => Value {
  let kept: { value: Value } | undefined
  return () => {
    kept ??= { value: build() }
    return kept.value
  }
}

/**
 * Gives a function from codes to the English names that the Unicode locale data have for them; the code itself where they have
 * none. The data are loaded at the first name, not before: that takes longer than the check of all the codes in a programme.
 */
export function englishNames(type: Intl.DisplayNamesType): (code: string) => string {
  const names = once(() => new Intl.DisplayNames('en', { type }))
  return (code) => names().of(code) ?? code
}

/** Gives an entry of which the label is looked up when somebody reads it. */
export function named(code: string, nameOf: (code: string) => string, address?: string): VocabularyEntry {
  const entry = {
    code,
    get label() {
      return nameOf(code)
    },
  }
  return address === undefined ? entry : Object.assign(entry, { address })
}

/** Gives a vocabulary of which the entries are built when first asked for. */
export function codeList(
  head: Pick<Vocabulary, 'id' | 'title' | 'source' | 'remark'>,
  build: () => Iterable<VocabularyEntry>,
): Vocabulary {
  const entries = once(() => new Map(Array.from(build(), (entry) => [entry.code, entry])))
  return {
    ...head,
    get entries() {
      return entries()
    },
  }
}
