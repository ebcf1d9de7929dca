import { reflection } from '../language/generated/ast.ts'
import type { MicrocredServices } from '../language/module.ts'
import type { ProgrammeModel } from '../model/model.ts'

/** Gives the names of a type that can be used in a programme, in the order of the files: its own, and those of what it imports. */
export function visibleNames(model: ProgrammeModel, services: MicrocredServices): (type: string) => readonly string[] {
  const tables = services.references.Programmes.visible(model.programme)
  return (type) =>
    tables.flatMap((table) => [...table.values()].filter((each) => reflection.isSubtype(each.type, type)).map(({ name }) => name))
}
