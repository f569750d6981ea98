import type { Backend } from '@memraster/core/backend'

/** Reads and writes rasters as a line of facts and the pixels as they are. */
export const backend: Backend
