import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium'
import { MicrocredGeneratedModule, MicrocredGeneratedSharedModule } from './generated/module.ts'

export function bare() {
  const t0 = performance.now()
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), MicrocredGeneratedSharedModule)
  const services = inject(createDefaultCoreModule({ shared }), MicrocredGeneratedModule)
  shared.ServiceRegistry.register(services)
  const t1 = performance.now()
  void services.parser.LangiumParser
  console.log('services', t1 - t0, 'parser', performance.now() - t1)
  return services
}
