/** What an export cannot do without: gathered, so that an author learns of all gaps at once, and not of one at each attempt. */
import type { AstNode } from 'langium'
import type { MissingStatement } from './export.ts'

/** The gaps that an export has found so far. */
export class Gaps {
  private readonly found: MissingStatement[] = []

  /** The gaps, in the order in which they were found, each place and sentence once. */
  get list(): readonly MissingStatement[] {
    return this.found
  }

  /** Notes that a statement is missing in a block. */
  add(node: AstNode, message: string): void {
    if (!this.found.some((gap) => gap.node === node && gap.message === message)) this.found.push({ node, message })
  }

  /** The value; where there is none (an empty list is none), the statement that would give it is noted. */
  required<Value>(value: Value | undefined, node: AstNode, message: string): Value | undefined {
    const none = value === undefined || (Array.isArray(value) && value.length === 0)
    if (none) this.add(node, message)
    return none ? undefined : value
  }
}
