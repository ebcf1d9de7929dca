import { expect, test } from 'vitest'
import { editing, retype } from '../support/editor.ts'
import { actionsAt, filesAfter } from '../support/edits.ts'
import { readFolder } from '../support/workspace.ts'

const texts = readFolder('examples/coastal-resilience')
const open = await editing(texts)

/** What a finding is offered where a piece of the complete example is missing, and what is found after the first offer. */
async function offered(file: string, piece: RegExp, code: string) {
  const document = open.documents.find(({ uri }) => uri.path.endsWith(`/${file}`))
  const text = texts[file] ?? ''
  if (!document || !piece.test(text)) throw new Error(`There is no ${piece} in ${file}`)
  const known = new Set(open.documents.flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => message)))
  await retype(document, text.replace(piece, ''))
  const found = open.documents.flatMap((each) =>
    (each.diagnostics ?? []).map((finding) => ({ document: each, finding })).filter(({ finding }) => finding.code === code),
  )
  const place = found.find(({ finding }) => !known.has(finding.message))
  if (!place) throw new Error(`Nothing is found of ${code}`)
  const actions = (await actionsAt({ ...open, document: place.document }, place.finding.range)).filter(
    ({ diagnostics, edit }) => edit && diagnostics?.includes(place.finding),
  )
  const [first] = actions
  const after = first && filesAfter(first, open.documents)
  const changed = open.documents.find(
    (each) => after && after[each.uri.path.slice('/test/'.length)] !== each.textDocument.getText(),
  )
  if (after && changed) await retype(changed, after[changed.uri.path.slice('/test/'.length)] ?? '')
  const findings = open.documents.flatMap(({ diagnostics = [] }) => diagnostics)
  for (const each of new Set([document, ...(changed ? [changed] : [])]))
    await retype(each, texts[each.uri.path.slice('/test/'.length)] ?? '')
  return {
    titles: actions.map(({ title }) => title),
    stays: findings.some(({ message }) => message === place.finding.message),
  }
}

const declined = (word: string): string => `Say why there is none: no ${word} because “…”`

test.each([
  // Only what is missing is added, not the whole example of the rule.
  [
    'team-and-support.mcp',
    /(?<=service teaching-support [^}]*)\n *phases .*/,
    'support.teaching/details',
    ['Add “phases”', declined('phases')],
  ],
  // The word that the finding asks for, and not that of the example.
  ['business.mcp', /\n *dimension coherence .*/, 'sustainability.annual-evaluation/dimensions', ['Add “dimension”']],
  ['business.mcp', /\n *subject students/, 'sustainability.milestones/five-subjects', ['Add “milestone”']],
  ['curriculum.mcp', /\n *criterion teaching .*/, 'ecosystem.tools/criteria', ['Add “criterion”']],
  ['agreement.mcp', /\n {2}agreement \{[\s\S]*?\n {2}\}/, 'process.joint-decisions/all-steps', ['Add “agreement”']],
  // No campaign and no business model is declined where there are some.
  ['admission-and-recruitment.mcp', /\n *budget .*/, 'recruitment.campaigns/details', ['Add “budget”', declined('budget')]],
  ['business.mcp', /\n *staff-time .*/, 'business.institutional-models/details', ['Add “staff-time”', declined('staff-time')]],
  // What is added has another form than a text in quotes: an address.
  ['qualification.mcp', /\n *template .*/, 'qualification.supplement/template', ['Add “template”']],
  // What is named elsewhere is not taken out.
  ['curriculum.mcp', /\n *uses ExamRoom for .*/, 'ecosystem.tools/unused', []],
] as const)('%s without %s: %s is offered %j', async (file, piece, code, titles) => {
  expect(await offered(file, piece, code)).toEqual({ titles, stays: titles.length === 0 })
})
