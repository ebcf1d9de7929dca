import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { basisOf, ruleId, type StepName } from '../../src/guidelines/guideline.ts'
import { judgeExample } from './guidelines.ts'

/**
 * Tests every rule of a step by its own examples: it fires in the failing one, at two stages, with the message, the severity and the place
 * of the snapshot, and stays silent in the passing one.
 */
export function describeRules(step: StepName): void {
  const guidelines = catalogue.filter((guideline) => guideline.step === step)
  describe.each(guidelines.map((guideline) => [guideline.id, guideline] as const))('%s', (_, guideline) => {
    it.each(guideline.rules.map((rule) => [rule.id, rule] as const))(
      '%s fires, and stays silent on a near miss',
      async (_, rule) => {
        const id = ruleId(guideline, rule)
        const shown: string[] = []
        for (const stage of ['designing', 'agreed']) {
          const { findings } = await judgeExample(rule.failing, stage)
          expect(findings.filter((finding) => finding.code.startsWith('language/'))).toEqual([])
          const fired = findings.filter((finding) => finding.code === id)
          expect(fired, `${id} finds nothing in its failing example`).not.toEqual([])
          for (const { severity, at, message } of fired) shown.push(`${stage}: ${severity} at [${at}] ${message}`)
        }
        expect(shown.join('\n')).toMatchSnapshot()
        const { findings } = await judgeExample(rule.passing)
        expect(findings.filter((finding) => finding.code === id || finding.code.startsWith('language/'))).toEqual([])
        const asks = shown.some((line) => /the guidelines? asks?/i.test(line))
        if (asks) expect(basisOf(guideline, rule), 'only the programme book asks').toMatch(/^programme-book/)
      },
    )
  })
}
