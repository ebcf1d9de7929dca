import type { DefaultSharedCoreModuleContext } from 'langium'
import { createMicrocredServices } from '../language/module.ts'
import { type Judgement, registerGuidelineChecks } from './validation.ts'

/** The language together with the guidelines: what the command and the editor work with. */
export function createGuidedServices(
  context: DefaultSharedCoreModuleContext,
): ReturnType<typeof createMicrocredServices> & { judgement: Judgement } {
  const services = createMicrocredServices(context)
  return { ...services, judgement: registerGuidelineChecks(services.Microcred) }
}
