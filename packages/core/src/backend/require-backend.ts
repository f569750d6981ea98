import { requireFunction, requireObject, requireText } from '@memraster/ground'
import type { Backend } from './backend.ts'

/** @throws {TypeError} Unless it has what every backend has. */
export function requireBackend(backend: Backend): void {
  requireObject('A backend', backend)
  requireText('The name of a backend', backend.name)
  requireObject('The capabilities of a backend', backend.capabilities)
  requireFunction('The `open` of a backend', backend.open)
  requireFunction('The `create` of a backend', backend.create)
}
