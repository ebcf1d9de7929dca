import type { ProgrammeModel } from '../../model/model.ts'
import type { Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** What a section of the handbook says; without blocks and sections it is left out. */
export type Part = Pick<Section, 'blocks' | 'sections'>

/** Writes one section of the handbook from the model, for a reader. */
export type PartWriter = (model: ProgrammeModel, reader: Reader) => Part
