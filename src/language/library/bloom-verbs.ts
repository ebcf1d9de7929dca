import { taxonomyLevels } from './choices.ts'
import { codeList, once } from './code-list.ts'

/** A level of the revised taxonomy of educational objectives. */
export type TaxonomyLevelName = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create'

/** What to bear in mind wherever these verbs are used. */
export const verbCaveat =
  'Published lists of such verbs differ, and many verbs stand at several levels; each stands here at the level on which most lists agree. A verb is a sign of a level, not a proof: it justifies a warning, never an error. English verbs only.'

const source =
  'Verbs common to several public lists for the revised taxonomy of educational objectives (Anderson and Krathwohl, 2001); vague verbs as linters of learning outcomes reject them, with two of our own'

/** Verbs with which an outcome of each level often begins. Source: see `bloomVerbs`; caveat: see `verbCaveat`. */
export const verbsOfLevel: Readonly<Record<TaxonomyLevelName, readonly string[]>> = {
  remember: 'define,identify,label,list,locate,match,name,recall,recognise,reproduce,select,state'.split(','),
  understand: 'classify,describe,discuss,explain,illustrate,interpret,paraphrase,summarise,translate,give examples'.split(','),
  apply: 'apply,calculate,carry out,demonstrate,employ,execute,implement,modify,operate,practise,solve,use'.split(','),
  analyse: 'analyse,categorise,compare,contrast,deconstruct,differentiate,distinguish,examine,infer,investigate,organise'.split(
    ',',
  ),
  evaluate: 'appraise,argue,assess,conclude,critique,defend,evaluate,judge,justify,prioritise,recommend,validate'.split(','),
  create: 'compose,construct,create,design,develop,devise,formulate,generate,invent,plan,produce'.split(','),
}

/** Verbs that say nothing which can be assessed. The last two are ours. */
export const vagueVerbs: readonly string[] =
  'know,understand,learn,be aware of,appreciate,grasp,comprehend,be familiar with,become acquainted with'.split(',')

const levels = once(() => {
  const levelOf = new Map<string, TaxonomyLevelName | 'vague'>()
  for (const [level, verbs] of Object.entries(verbsOfLevel))
    for (const verb of verbs) levelOf.set(verb, level as TaxonomyLevelName)
  for (const verb of vagueVerbs) levelOf.set(verb, 'vague')
  return levelOf
})

const longestVerb = 3

/** The British spelling of an American one, as the lists have it: analyze, summarize, practice. */
const british = (words: string) =>
  words
    .replace(/^(\p{L}+)(yz|iz)e\b/u, (_, stem: string, ending: string) => `${stem}${ending[0]}se`)
    .replace(/^practice\b/, 'practise')

const leadIn =
  /^((the|a|an)\s+)?((learners?|students?|participants?|graduates?)\s+)?((can|will|should)\s+)?((is|are|be)\s+able\s+to\s+|to\s+)?/

function verbAt(words: readonly string[]): string | undefined {
  for (let count = longestVerb; count > 0; count -= 1) {
    const verb = british(words.slice(0, count).join(' '))
    if (levels().has(verb)) return verb
  }
  return undefined
}

/**
 * Gives the verb with which an English outcome begins, and its level, or "vague" where it cannot be assessed; undefined where the
 * outcome begins with no verb of the lists. What leads up to the verb ("Learners can", "to be able to", "critically") is passed
 * over.
 */
export function openingVerb(outcome: string): { verb: string; level: TaxonomyLevelName | 'vague' } | undefined {
  const words = outcome
    .trim()
    .toLowerCase()
    .replace(leadIn, '')
    .split(/[\s,;:.]+/)
  const verb = verbAt(words) ?? (words[0]?.endsWith('ly') ? verbAt(words.slice(1)) : undefined)
  const level = verb === undefined ? undefined : levels().get(verb)
  return verb === undefined || level === undefined ? undefined : { verb, level }
}

/** The verbs as a code list. */
export const bloomVerbs = codeList({ id: 'bloom-verbs', title: 'verb of an outcome', source, remark: verbCaveat }, () =>
  Array.from(levels(), ([code, level]) => ({
    code,
    label: level === 'vague' ? 'Vague: cannot be assessed.' : (taxonomyLevels.words[level] ?? level),
  })),
)
