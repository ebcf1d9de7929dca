import { SymbolKind } from 'vscode-languageserver-types'

/** Which of the protocol's symbols, all of them made for programs, comes nearest to what is named. */
const kinds: Readonly<Record<string, SymbolKind>> = {
  Programme: SymbolKind.Package,
  Extension: SymbolKind.Package,
  Institution: SymbolKind.Module,
  Partner: SymbolKind.Module,
  Stakeholder: SymbolKind.Module,
  DegreeProgramme: SymbolKind.Class,
  Course: SymbolKind.Class,
  CourseUse: SymbolKind.Class,
  Group: SymbolKind.Struct,
  Outcome: SymbolKind.Property,
  Objective: SymbolKind.Property,
  Need: SymbolKind.Field,
  TargetGroup: SymbolKind.Interface,
  Assessment: SymbolKind.Method,
  Activity: SymbolKind.Function,
  Member: SymbolKind.Variable,
  Committee: SymbolKind.Interface,
  Term: SymbolKind.Event,
  Milestone: SymbolKind.Event,
  Cohort: SymbolKind.Event,
  Fee: SymbolKind.Number,
  Indicator: SymbolKind.Number,
  SubAward: SymbolKind.Constant,
  Tool: SymbolKind.Object,
}

/** The symbol for a type of statement; that of a chapter for every other block. */
export const symbolKindOf = (type: string): SymbolKind => kinds[type] ?? SymbolKind.Namespace
