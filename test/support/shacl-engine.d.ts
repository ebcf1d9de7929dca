/** The part of shacl-engine that the tests use; the package has no types of its own. */
declare module 'shacl-engine' {
  interface Result {
    readonly path?: readonly { readonly predicates: readonly { readonly value: string }[] }[]
    readonly constraintComponent?: { readonly value: string }
  }
  export class Validator {
    constructor(shapes: unknown, options: { factory: unknown })
    validate(data: { dataset: unknown }): Promise<{ readonly ok: boolean; readonly results: readonly Result[] }>
  }
}
