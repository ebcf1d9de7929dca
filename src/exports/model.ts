import { modelJson } from '../model/json.ts'
import type { Exporter } from './export.ts'

/** The model of the programme as JSON, for other programs; its form is that of `microcred model`. */
export const modelExporter: Exporter = {
  name: 'model',
  says: 'The programme as data for other programs: credits, hours, calendar, money and who has agreed to what.',
  write: async ({ model, place }) => ({
    files: [{ name: 'model.json', content: `${JSON.stringify(modelJson(model, place), undefined, 2)}\n` }],
  }),
}
