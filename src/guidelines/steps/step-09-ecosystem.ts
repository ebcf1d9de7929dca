import type { Guideline } from '../guideline.ts'
import { dataHandling } from './step-09-ecosystem/data.ts'
import { platform } from './step-09-ecosystem/platform.ts'
import { services } from './step-09-ecosystem/services.ts'
import { tools } from './step-09-ecosystem/tools.ts'

/** Step 9: set up the educational and technological ecosystem. Of this step the programme book’s text is not known; none of it is quoted. */
export const ecosystem: readonly Guideline[] = [platform, tools, services, dataHandling]
