import { RasterError } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { Feature } from '../backend/capabilities.ts'

/**
 * @param lack The missing ability, in the words of the message.
 * @throws {RasterError} `UNSUPPORTED` for a feature that the backend lacks.
 */
export function requireFeature(
  { name, capabilities }: Pick<Backend, 'name' | 'capabilities'>,
  feature: Feature,
  lack = `has no ${feature}.`,
): void {
  if (capabilities.features[feature]) return
  throw new RasterError('UNSUPPORTED', `The ${name} backend ${lack}`, { feature })
}
