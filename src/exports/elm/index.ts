import type { Exporter } from '../export.ts'
import { jsonLdOf } from './json-ld.ts'
import { datasetOf } from './programme.ts'
import { xmlOf } from './xml.ts'

/** The programme in the European Learning Model, profile LOQ: as JSON-LD and as XML, from one dataset. */
export const elmExporter: Exporter = {
  name: 'elm',
  says: 'The programme in the European Learning Model, for Europass and national registers, as JSON-LD and XML.',
  write: async ({ model }) => {
    const result = datasetOf(model)
    if ('missing' in result) return result
    return {
      files: [
        { name: 'elm.jsonld', content: jsonLdOf(result.dataset) },
        { name: 'elm.xml', content: xmlOf(result.dataset) },
      ],
    }
  },
}
