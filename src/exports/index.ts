import { agreementExporter } from './agreement/index.ts'
import { badgesExporter } from './badges/index.ts'
import { coverageExporter } from './coverage/index.ts'
import { curriculumExporter } from './curriculum/index.ts'
import { diagramsExporter } from './diagrams.ts'
import { elmExporter } from './elm/index.ts'
import type { Exporter } from './export.ts'
import { handbookExporter } from './handbook/handbook.ts'
import { modelExporter } from './model.ts'
import { supplementExporter } from './supplement/index.ts'

/** Every document that can be built, in the order in which they are listed and written. */
export const exporters: readonly Exporter[] = [
  handbookExporter,
  supplementExporter,
  agreementExporter,
  coverageExporter,
  curriculumExporter,
  elmExporter,
  badgesExporter,
  diagramsExporter,
  modelExporter,
]
