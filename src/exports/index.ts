import { badgesExporter } from './badges/index.ts'
import { curriculumExporter } from './curriculum/index.ts'
import { diagramsExporter } from './diagrams.ts'
import { elmExporter } from './elm/index.ts'
import type { Exporter } from './export.ts'
import { modelExporter } from './model.ts'

/** Every document that can be built, in the order in which they are listed and written. */
export const exporters: readonly Exporter[] = [curriculumExporter, elmExporter, badgesExporter, diagramsExporter, modelExporter]
