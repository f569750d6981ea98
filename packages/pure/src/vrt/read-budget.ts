import { RasterError } from '@memraster/ground'
import type { LevelRequest } from '../read/read-nearest.ts'
import { corruptVrt } from './vrt-errors.ts'

/** Reads of the sources of VRTs within VRTs that one read may lead to, since they multiply. */
const MOST_READS = 20_000
/** Samples that these reads may give together, if the request has less than a sixteenth of them. */
const MOST_SAMPLES = 2 ** 31
/** The most times that they may cover the request. */
const MOST_LAYERS = 16
/** VRTs within one another. */
const MOST_LEVELS = 16

/** The reads that remain to one request, and its depth in VRTs of VRTs. */
export interface ReadBudget {
  readonly count: { reads: number; samples: number }
  readonly depth: number
}

/** The budget of a request's reads. */
export function budgetOf({ bands, shape, window }: LevelRequest): ReadBudget {
  const asked = Math.max(shape[0] * shape[1], window.width * window.height) * bands.length
  const samples = Math.max(MOST_SAMPLES, asked * MOST_LAYERS)
  return { count: { reads: MOST_READS, samples }, depth: 0 }
}

/** The same budget for a VRT that another one refers to. */
export function deeper({ count, depth }: ReadBudget): ReadBudget {
  if (depth === MOST_LEVELS) {
    throw corruptVrt(`it is one of more than ${MOST_LEVELS} VRT files that refer to one another`)
  }
  return { count, depth: depth + 1 }
}

/** @throws {RasterError} `LIMIT` if nothing is left for a read of a source. */
export function spendRead({ count, depth }: ReadBudget, { shape, bands }: LevelRequest): void {
  if (depth > 0) {
    count.reads -= 1
    count.samples -= shape[0] * shape[1] * bands.length
  }
  if (count.reads >= 0 && count.samples >= 0) return
  const what = count.reads < 0 ? `${MOST_READS} reads` : `${MOST_LAYERS} layers`
  throw new RasterError(
    'LIMIT',
    `The VRT file leads to more than ${what} of other files; read a smaller window.`,
  )
}
