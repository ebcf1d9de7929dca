import type { Module } from 'langium'
import { inject } from 'langium'
import type { DefaultSharedModuleContext, LangiumServices, LangiumSharedServices, PartialLangiumServices } from 'langium/lsp'
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp'
import { type Judgement, registerGuidelineChecks } from '../guidelines/validation.ts'
import { registerLanguageChecks } from '../language/checks/index.ts'
import { MicrocredGeneratedModule, MicrocredGeneratedSharedModule } from '../language/generated/module.ts'
import { type MicrocredAddedServices, MicrocredModule, MicrocredSharedModule } from '../language/module.ts'
import { MicrocredCodeActionProvider } from './code-actions.ts'
import { MicrocredCodeLensProvider } from './code-lenses.ts'
import { MicrocredCompletionProvider } from './completion/provider.ts'
import { MicrocredDefinitionProvider } from './definition.ts'
import { MicrocredDocumentHighlightProvider } from './document-highlight.ts'
import { MicrocredDocumentLinkProvider } from './document-links.ts'
import { MicrocredDocumentSymbolProvider } from './document-symbols.ts'
import { MicrocredFoldingRangeProvider } from './folding.ts'
import { MicrocredFormatter } from './formatter.ts'
import { MicrocredHoverProvider } from './hover/index.ts'
import { MicrocredInlayHintProvider } from './inlay-hints.ts'
import { MicrocredLanguageServer } from './language-server.ts'
import { LibraryDocumentProvider } from './library-documents.ts'
import { MicrocredReferencesProvider } from './references.ts'
import { MicrocredRenameProvider } from './rename.ts'
import { MicrocredSemanticTokenProvider } from './semantic-tokens.ts'
import { MicrocredUpdateHandler } from './updates.ts'
import { UserSettings } from './user-settings.ts'
import { MicrocredWorkspaceManager } from './workspace.ts'
import { MicrocredWorkspaceSymbolProvider } from './workspace-symbols.ts'

/** What the editor adds to the services of the language. */
export interface EditorAddedServices {
  guidelines: {
    /** Models of the programmes, and what the rules find in them. */
    Judgement: Judgement
  }
  editor: {
    /** What the user has set in the editor. */
    UserSettings: UserSettings
  }
}

/** The services that every feature of the editor gets. */
export type EditorServices = LangiumServices & MicrocredAddedServices & EditorAddedServices

/** The features, one file each. What is not named here works as in Langium. */
export const EditorModule: Module<EditorServices, PartialLangiumServices & EditorAddedServices> = {
  guidelines: {
    Judgement: (services) => registerGuidelineChecks(services),
  },
  editor: {
    UserSettings: () => new UserSettings(),
  },
  lsp: {
    CodeActionProvider: (services) => new MicrocredCodeActionProvider(services),
    HoverProvider: (services) => new MicrocredHoverProvider(services),
    InlayHintProvider: (services) => new MicrocredInlayHintProvider(services),
    CodeLensProvider: (services) => new MicrocredCodeLensProvider(services),
    CompletionProvider: (services) => new MicrocredCompletionProvider(services),
    DefinitionProvider: () => new MicrocredDefinitionProvider(),
    ReferencesProvider: (services) => new MicrocredReferencesProvider(services),
    DocumentHighlightProvider: (services) => new MicrocredDocumentHighlightProvider(services),
    RenameProvider: (services) => new MicrocredRenameProvider(services),
    DocumentSymbolProvider: () => new MicrocredDocumentSymbolProvider(),
    FoldingRangeProvider: () => new MicrocredFoldingRangeProvider(),
    SemanticTokenProvider: (services) => new MicrocredSemanticTokenProvider(services),
    DocumentLinkProvider: () => new MicrocredDocumentLinkProvider(),
    Formatter: (services) => new MicrocredFormatter(services),
  },
}

/** What concerns the workspace as a whole. */
export const EditorSharedModule = {
  lsp: {
    LanguageServer: (services: LangiumSharedServices) => new MicrocredLanguageServer(services),
    WorkspaceSymbolProvider: (services: LangiumSharedServices) => new MicrocredWorkspaceSymbolProvider(services),
    TextDocumentContentProvider: () => new LibraryDocumentProvider(),
    DocumentUpdateHandler: (services: LangiumSharedServices) => new MicrocredUpdateHandler(services),
  },
  workspace: {
    WorkspaceManager: (services: LangiumSharedServices) => new MicrocredWorkspaceManager(services),
  },
}

/**
 * The language with the guidelines and all that an editor asks of them.
 *
 * @param context the connection to the editor, and where files are read from
 */
export function createEditorServices(context: DefaultSharedModuleContext): {
  shared: LangiumSharedServices
  Microcred: EditorServices
} {
  const shared = inject(
    createDefaultSharedModule(context),
    MicrocredGeneratedSharedModule,
    MicrocredSharedModule,
    EditorSharedModule,
  )
  const Microcred = inject(createDefaultModule({ shared }), MicrocredGeneratedModule, MicrocredModule, EditorModule)
  shared.ServiceRegistry.register(Microcred)
  registerLanguageChecks(Microcred)
  // The checks of the guidelines are registered when the service is made.
  void Microcred.guidelines.Judgement
  return { shared, Microcred }
}
