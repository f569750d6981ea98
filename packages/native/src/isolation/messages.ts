import type {
  BandInfo,
  CloseRequest,
  OpenRequest,
  OverviewRequest,
  ReadRequest,
  WriteRequest,
} from '@memraster/core/backend'
import type { PlainChange, PlainError, PlainInfo, PlainProfile } from '@memraster/core/internal/late'

/** A request without what cannot be sent. */
type Plain<R> = Omit<R, 'signal' | 'onProgress'>

/** The files of a directory, whose bytes are the attachments. */
interface OpenArguments {
  readonly filename: string
  readonly names: readonly string[]
  readonly request: Plain<OpenRequest>
  /** Whether the facts are known here, and not wanted. */
  readonly isStated: boolean
}

/** The operations of the process; `raster` is a number that it gave. */
export type Operation =
  | ({ readonly method: 'open' } & OpenArguments)
  | { readonly method: 'create'; readonly filename: string; readonly profile: PlainProfile }
  | { readonly method: 'read'; readonly raster: number; readonly request: Plain<ReadRequest> }
  /** The samples are the attachment, packed as `stride` says. */
  | { readonly method: 'write'; readonly raster: number; readonly request: Plain<WriteRequest> }
  | { readonly method: 'update'; readonly raster: number; readonly change: PlainChange }
  | { readonly method: 'buildOverviews'; readonly raster: number; readonly request: Plain<OverviewRequest> }
  | ({ readonly method: 'close'; readonly raster: number } & Plain<CloseRequest>)
  | { readonly method: 'discard'; readonly raster: number }

/** A raster that the process holds open. */
export interface HeldRaster {
  readonly raster: number
  /** Undefined if the facts were not wanted. */
  readonly info: PlainInfo | undefined
  /** The optional methods of its dataset. */
  readonly methods: readonly ('write' | 'update' | 'buildOverviews')[]
}

/** The changes of a directory; the bytes of the written files are the attachments. */
export interface ChangedFiles {
  readonly written: readonly string[]
  readonly deleted: readonly string[]
}

/** The results of the operations. */
export interface Results {
  open: HeldRaster
  create: HeldRaster
  /** The samples are the attachment. */
  read: undefined
  write: undefined
  update: undefined
  buildOverviews: readonly BandInfo[]
  close: ChangedFiles
  discard: undefined
}

/** Asks for an operation; its answer has the same number. */
export interface CallMessage {
  readonly kind: 'call'
  readonly call: number
  readonly operation: Operation
  readonly wantsProgress: boolean
}

export type ToProcess = CallMessage | { readonly kind: 'abort'; readonly call: number }

export type FromProcess =
  /** The call has arrived: what ends the process from now on may be its fault. */
  | { readonly kind: 'begun'; readonly call: number }
  /** The call that was aborted is known to be. */
  | { readonly kind: 'heard'; readonly call: number }
  | { readonly kind: 'progress'; readonly call: number; readonly fraction: number }
  | { readonly kind: 'result'; readonly call: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly error: PlainError }
