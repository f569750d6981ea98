import type { PlainError, ReadPart } from '@memraster/core/internal/late'
import type { Engine, EngineFile } from '../engine/engine.ts'
import type { GdalAssets } from '../module/asset-source.ts'
import type { PieceRequest, SharedWindow } from './file-window.ts'
import type { SharedParts, SharedPlace } from './shared-parts.ts'

/** The methods of an engine that take and give plain data. */
export type EngineMethod =
  | 'open'
  | 'create'
  | 'read'
  | 'write'
  | 'update'
  | 'buildOverviews'
  | 'close'
  | 'discard'

/** The first message to a worker. */
interface StartMessage {
  readonly kind: 'start'
  readonly assets: GdalAssets
  /** Through which the worker reads files that stay in place. */
  readonly window: SharedWindow | undefined
  /** Through which parts go back. */
  readonly parts: SharedParts | undefined
}

/** A file that stays in the memory of whoever opens it. */
export interface LentFile {
  readonly name: string
  readonly size: number
  /** The number by which pieces of it are asked for. */
  readonly file: number
}

/** The files of a raster to open. */
export interface SentFiles {
  readonly files: readonly (EngineFile | LentFile)[]
}

/** A call of a method; its answer has the same number. */
export interface CallMessage {
  readonly kind: 'call'
  readonly call: number
  readonly method: EngineMethod
  readonly args: readonly unknown[]
}

/** Asks for the end of a call that is under way. */
interface AbortMessage {
  readonly kind: 'abort'
  readonly call: number
}

/** Gives back the memory of a part that was taken over. */
interface SpareMessage {
  readonly kind: 'spare'
  readonly buffer: ArrayBuffer
}

export type ToWorker = StartMessage | CallMessage | AbortMessage | SpareMessage

/** A part of a read on its way: in a message, or in memory that both threads have. */
export type SentPart = ReadPart | (Omit<ReadPart, 'bytes'> & { readonly place: SharedPlace })

/** Memory of files that goes back, to be garbage-collected on the side that allocates. */
type SpentMemory = readonly ArrayBuffer[]

/** The messages of a worker. */
export type FromWorker =
  /** GDAL is there; its WebAssembly can start other workers sooner. */
  | { readonly kind: 'loaded'; readonly module: WebAssembly.Module | undefined }
  | {
      readonly kind: 'result'
      readonly call: number
      readonly result: unknown
      /** The last part of a read. */
      readonly part?: SentPart | undefined
      /** {@link Engine.hasGrown} */
      readonly hasGrown: boolean
      readonly spent: SpentMemory
    }
  | {
      readonly kind: 'error'
      readonly call: number
      readonly error: PlainError
      readonly fatal: boolean
      readonly spent: SpentMemory
    }
  | { readonly kind: 'part'; readonly call: number; readonly part: SentPart }
  | { readonly kind: 'fetch'; readonly request: PieceRequest }
  | { readonly kind: 'progress'; readonly call: number; readonly fraction: number }

/** The result of an engine's method. */
export type EngineResult<M extends EngineMethod> = Awaited<ReturnType<Engine[M]>>
