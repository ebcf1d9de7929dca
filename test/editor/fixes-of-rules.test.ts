import { EmptyFileSystem, type LangiumDocument, URI } from 'langium'
import { beforeAll, describe, expect, it } from 'vitest'
import { mending } from '../../src/editor/fixes/guidelines.ts'
import type { QuickFix } from '../../src/editor/fixes/index.ts'
import { createEditorServices } from '../../src/editor/module.ts'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { evaluate, type Result } from '../../src/guidelines/evaluate.ts'
import { exampleProgramme } from '../../src/guidelines/example.ts'
import { type Rule, ruleId } from '../../src/guidelines/guideline.ts'
import { isProgramme, type SourceFile } from '../../src/language/generated/ast.ts'
import { modelOf, type ProgrammeModel } from '../../src/model/model.ts'
import { fixed } from '../support/edits.ts'

const { shared, Microcred } = createEditorServices(EmptyFileSystem)

/** Many programmes at once, each in a file of its own: one link for all is what keeps this quick. */
async function loaded(texts: readonly string[]): Promise<LangiumDocument<SourceFile>[]> {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace
  await DocumentBuilder.update([], LangiumDocuments.all.map((document) => document.uri).toArray())
  const documents = texts.map((text, index) =>
    LangiumDocumentFactory.fromString<SourceFile>(text, URI.file(`/test/example-${index}.mcp`)),
  )
  for (const document of documents) LangiumDocuments.addDocument(document)
  await DocumentBuilder.build(documents, { validation: false })
  return documents
}

function modelIn(document: LangiumDocument<SourceFile>): ProgrammeModel {
  const programme = document.parseResult.value.elements.find(isProgramme)
  if (!programme) throw new Error('An example is a programme')
  return modelOf(Microcred.references.Programmes.parts(programme))
}

interface Tried {
  readonly id: string
  readonly rule: Rule
  /** The finding in the example that breaks the rule. */
  readonly finding: Result
  readonly fix: QuickFix | undefined
  readonly text: string
}

describe('what mends the findings of the rules', () => {
  const tried: Tried[] = []
  let mended: LangiumDocument<SourceFile>[] = []

  beforeAll(async () => {
    const rules = catalogue.flatMap((guideline) =>
      guideline.rules.map((rule) => ({ id: ruleId(guideline, rule), guideline, rule })),
    )
    const documents = await loaded(rules.map(({ rule }) => exampleProgramme(rule.failing)))
    for (const [index, { id, guideline, rule }] of rules.entries()) {
      const document = documents[index] as LangiumDocument<SourceFile>
      const model = modelIn(document)
      // Only the rule itself: judging 862 programmes by 862 rules takes its time.
      const [found] = rule.find(model)
      if (!found) throw new Error(`${id} finds nothing in its example`)
      const finding: Result = { ...found, guideline, rule, ruleId: id, severity: 'warning' }
      const [fix] = mending({ result: finding, model }, { services: Microcred })
      tried.push({ id, rule, finding, fix, text: fix ? fixed(document, fix.edits) : '' })
    }
    mended = await loaded(tried.flatMap(({ fix, text }) => (fix ? [text] : [])))
  }, 120_000)

  it('gives a text that can be read, in which the finding is gone or less', () => {
    const withFix = tried.filter(({ fix }) => fix)
    const faults = withFix.flatMap(({ id, fix, finding, text }, index) => {
      const document = mended[index] as LangiumDocument<SourceFile>
      const { lexerErrors, parserErrors } = document.parseResult
      const broken = [...lexerErrors, ...parserErrors].map(({ message }) => message)
      const same = ({ message }: { message: string }): boolean => message === finding.message
      // What the rule still finds may be declined, or rest on a name that is to be filled in: only then is all judged.
      const model = modelIn(document)
      const stays = finding.rule.find(model).some(same) && evaluate(model).some((result) => result.ruleId === id && same(result))
      return broken.length > 0 || stays ? [`${id}: ${fix?.title}: ${broken[0] ?? finding.message}\n${text}`] : []
    })
    expect(faults).toEqual([])
  })

  it('is there for nearly every rule about presence, and for what follows from figures', () => {
    const kinds = [...new Set(tried.map(({ rule }) => rule.kind))].sort()
    const table = kinds.map((kind) => {
      const its = tried.filter(({ rule }) => rule.kind === kind)
      return `${kind}: ${its.filter(({ fix }) => fix).length} of ${its.length}`
    })
    expect(table).toMatchSnapshot('rules with a fix beyond explaining and declining')
    expect(tried.filter(({ rule, fix }) => rule.kind === 'presence' && !fix).map(({ id }) => id)).toMatchSnapshot(
      'presence without',
    )
    expect(tried.filter(({ rule, fix }) => rule.kind === 'arithmetic' && !fix).map(({ id }) => id)).toMatchSnapshot(
      'arithmetic without',
    )
  })
})
