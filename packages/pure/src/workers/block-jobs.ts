import type { EncodeSettings } from '@memraster/codecs'
import type { BlockFormat, StoredBlock } from '../blocks/decode-block.ts'

/** A stretch of bytes in the memory of a job. */
interface Stretch {
  readonly offset: number
  readonly length: number
}

/** A block as it is stored, and where its samples go, in their dtype. */
interface SentBlock extends Omit<StoredBlock, 'bytes'>, Stretch {
  readonly samples: Stretch
}

/** Blocks of one image to be decoded. */
export interface DecodeJob {
  readonly kind: 'decode'
  readonly format: BlockFormat
  readonly blocks: readonly SentBlock[]
  /** Handed over, and back with the answer. */
  readonly memory: ArrayBuffer
}

/** A block to be encoded. */
export interface EncodeJob {
  readonly kind: 'encode'
  readonly format: BlockFormat
  readonly settings: EncodeSettings
  readonly rows: number
  /** The block's samples, at the beginning. */
  readonly memory: ArrayBuffer
  readonly length: number
}

export type BlockJob = DecodeJob | EncodeJob

/** A job, and the number that its answer has too. */
export type NumberedJob = BlockJob & { readonly job: number }

/** The answer to a job. */
export interface JobAnswer {
  readonly job: number
  /** If not, a codec failed at a block; why is found out again where it is told. */
  readonly isDone: boolean
  readonly memory: ArrayBuffer
  /** The block that was encoded, in memory of its own. */
  readonly encoded?: Uint8Array<ArrayBuffer>
}

/** The first message of a worker: another script that came to be started in its place does not say it. */
export const READY = 'memraster: ready for blocks'
