import type {
  DefaultSharedCoreModuleContext,
  LangiumCoreServices,
  LangiumSharedCoreServices,
  Module,
  PartialLangiumCoreServices,
} from 'langium'
import { createDefaultCoreModule, createDefaultSharedCoreModule, inject } from 'langium'
import { AffectedIndexManager } from './affected.ts'
import { MicrocredDocumentBuilder } from './builder.ts'
import { registerLanguageChecks } from './checks/index.ts'
import { MicrocredGeneratedModule, MicrocredGeneratedSharedModule } from './generated/module.ts'
import { MicrocredLexerMessages } from './lexer-messages.ts'
import { MicrocredLinker } from './linker.ts'
import { MicrocredParserMessages } from './parser-messages.ts'
import { Programmes } from './programmes.ts'
import { MicrocredNameProvider, MicrocredScopeComputation, MicrocredScopeProvider } from './scope.ts'
import { MicrocredServiceRegistry } from './service-registry.ts'
import { MicrocredValueConverter } from './texts.ts'
import { MicrocredDocumentValidator } from './validator.ts'

/** What the language adds to Langium's services. */
export interface MicrocredAddedServices {
  references: {
    /** Which parts make up a programme, and the names in them. */
    Programmes: Programmes
  }
}

export type MicrocredServices = LangiumCoreServices & MicrocredAddedServices

/** The services of the language that every use of it has: the command, the server, the tests. */
export const MicrocredModule: Module<MicrocredServices, PartialLangiumCoreServices & MicrocredAddedServices> = {
  parser: {
    ValueConverter: () => new MicrocredValueConverter(),
    ParserErrorMessageProvider: () => new MicrocredParserMessages(),
    LexerErrorMessageProvider: () => new MicrocredLexerMessages(),
  },
  references: {
    Programmes: (services) => new Programmes(services),
    NameProvider: () => new MicrocredNameProvider(),
    ScopeComputation: (services) => new MicrocredScopeComputation(services),
    ScopeProvider: (services) => new MicrocredScopeProvider(services),
    Linker: (services) => new MicrocredLinker(services),
  },
  validation: {
    DocumentValidator: (services) => new MicrocredDocumentValidator(services),
  },
}

/** What is shared by all languages of a server; here there is one. */
export const MicrocredSharedModule = {
  ServiceRegistry: (services: LangiumSharedCoreServices) => new MicrocredServiceRegistry(services),
  workspace: {
    DocumentBuilder: (services: LangiumSharedCoreServices) => new MicrocredDocumentBuilder(services),
    IndexManager: (services: LangiumSharedCoreServices) => new AffectedIndexManager(services),
  },
}

/**
 * The language, ready to parse, link and check.
 *
 * @param context where files are read from: `NodeFileSystem` for the command, `EmptyFileSystem` where all texts are given.
 */
export function createMicrocredServices(context: DefaultSharedCoreModuleContext): {
  shared: LangiumSharedCoreServices
  Microcred: MicrocredServices
} {
  const shared = inject(createDefaultSharedCoreModule(context), MicrocredGeneratedSharedModule, MicrocredSharedModule)
  const Microcred = inject(createDefaultCoreModule({ shared }), MicrocredGeneratedModule, MicrocredModule)
  shared.ServiceRegistry.register(Microcred)
  registerLanguageChecks(Microcred)
  return { shared, Microcred }
}
