import { NodeFileSystem } from 'langium/node'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startEditorServer } from '../editor/server.ts'
import { buildAnswers } from './build.ts'

// The extension starts this file in a process of its own and speaks to it through the channel that Node.js gives the two.
startEditorServer({ connection: createConnection(ProposedFeatures.all), ...NodeFileSystem }, buildAnswers)
