import type { LangiumCoreServices } from 'langium'
import type { EditorServices } from './module.ts'

/** Whether services of the registry are those of the editor. */
export const isEditorServices = (services: LangiumCoreServices): services is EditorServices => 'guidelines' in services
