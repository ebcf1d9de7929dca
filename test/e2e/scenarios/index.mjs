import { build } from './build.mjs'
import { loneFile } from './lone-file.mjs'
import { newProgramme } from './new-programme.mjs'
import { pictures } from './pictures.mjs'
import { previewScenarios } from './preview.mjs'
import { keepingScenarios, reloadScenarios } from './preview-keeping.mjs'
import { server } from './server.mjs'
import { views } from './views.mjs'
import { web } from './web.mjs'
import { writing } from './writing.mjs'

/** What is tried, in this order: each scenario leaves the files as it found them, those that it makes aside. */
export const scenarios = [
  ...writing,
  ...views,
  ...newProgramme,
  ...build,
  ...previewScenarios,
  ...keepingScenarios,
  ...pictures,
  ...server,
  ...reloadScenarios,
  ...loneFile,
]

/** What is tried where there is nothing but a browser. */
export const scenariosOnTheWeb = web
