import type { Backend } from '@memraster/core/backend'
import { pureCapabilities } from './driver/capabilities.ts'
import { createRaster, openRaster } from './drivers.ts'

/** The backend in TypeScript: it works in every JavaScript runtime, without native code. */
export const backend: Backend = Object.freeze({
  name: 'pure',
  capabilities: pureCapabilities,
  open: openRaster,
  create: createRaster,
} satisfies Backend)
