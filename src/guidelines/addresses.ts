import type { StepName } from './guideline.ts'

/** The hub on which the programme book (Henderikx, Ubachs & Antonaci 2022, EADTU) is published, chapter by chapter. */
const hub = 'https://bloomhub.eu/2022/09/03/'

/** The page of the chapters that have none of their own there: all of the programme book. */
const category = 'https://bloomhub.eu/category/joint-micro-cred-programme-he/'

/** Where the chapter of each step can be read. */
export const addresses: Readonly<Record<StepName, string>> = {
  concept: `${hub}microed-highered-concept/`,
  process: `${hub}microed-highered-design/`,
  alignment: `${hub}microed-highered-align-developments/`,
  objectives: category,
  partnership: category,
  team: `${hub}microed-highered-structure-tasks/`,
  support: `${hub}microcred-microlearn-institutional-support/`,
  vision: category,
  curriculum: `${hub}microed-highered-curriculum/`,
  qualification: `${hub}microed-highered-agree-qualification/`,
  ecosystem: category,
  sustainability: category,
  agreement: `${hub}microed-highered-consortium-agreement`,
  recruitment: `${hub}microed-highered-student-recruitment-plan/`,
  business: `${hub}microcred-microlearn-business-plan/`,
  quality: `${hub}microed-highered-joint-quality-assurance-scheme/`,
  examination: category,
  admission: category,
  languages: `${hub}microed-highered-language-policy/`,
}
