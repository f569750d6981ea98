import {
  type CallOptions,
  errorFromPlain,
  type PlainChange,
  type ReadPart,
  RemoteCalls,
} from '@memraster/core/internal/late'
import { RasterError } from '@memraster/ground'
import type {
  BandOverviews,
  ClosedFiles,
  CreateCommand,
  Engine,
  EngineFile,
  EngineRaster,
  OpenCommand,
  OverviewsCommand,
  ReadCommand,
  WriteCommand,
} from '../engine/engine.ts'
import { lossError } from '../gdal/gdal-errors.ts'
import { callInTurn, fillWindow, giveUp } from './file-window.ts'
import type { EngineMethod, EngineResult, FromWorker, SentFiles, SentPart } from './messages.ts'
import { releasePart, sharedPart } from './shared-parts.ts'
import { LEAST_SPARE } from './spare-buffers.ts'
import type { RunningWorker } from './start-worker.ts'

/** Files from this size on stay in place, and the worker reads the pieces that it needs. */
const LEAST_LENT = 2 ** 20

interface CallListeners {
  readonly onPart?: (part: ReadPart) => void
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** GDAL in a worker. */
export class WorkerEngine implements Engine {
  readonly #worker: RunningWorker
  readonly #calls: RemoteCalls<CallListeners>
  /** Files that the worker reads here, by their numbers. */
  readonly #lent = new Map<number, Uint8Array>()
  /** By open raster: takes back the files that were lent for it. */
  readonly #giveBack = new Map<number, () => void>()
  #hasGrown = false
  #loaded: { readonly module: WebAssembly.Module | undefined } | undefined
  #lastLent = 0

  constructor(worker: RunningWorker) {
    const { window } = worker
    this.#worker = worker
    this.#calls = new RemoteCalls({
      abort(call) {
        if (window) giveUp(window, call)
        worker.post({ kind: 'abort', call }, [])
      },
      isStuckIn: (call) => window !== undefined && callInTurn(window) === call,
      hold: (waiting) => worker.hold(waiting),
      terminate: () => {
        this.#lent.clear()
        worker.terminate()
      },
    })
    worker.onMessage((message) => this.#receive(message))
    worker.onEnd((reason) =>
      this.#calls.end(
        new RasterError(
          'IO',
          `The worker with GDAL has ended (${reason instanceof Error ? reason.message : String(reason)}). Rasters that were open in it are lost; open them again.`,
          { cause: reason },
        ),
      ),
    )
  }

  get death(): Error | undefined {
    return this.#calls.death
  }

  get hasGrown(): boolean {
    return this.#hasGrown
  }

  /** Whether GDAL has been loaded; calls may be made before. */
  get isLoaded(): boolean {
    return this.#loaded !== undefined
  }

  /** The WebAssembly, compiled, once it is loaded, if the runtime can hand it over. */
  get module(): WebAssembly.Module | undefined {
    return this.#loaded?.module
  }

  async open(command: OpenCommand, signal: AbortSignal | undefined): Promise<EngineRaster> {
    const lent: number[] = []
    const giveBack = (): void => {
      for (const file of lent) this.#lent.delete(file)
    }
    const files = command.files.map((file) => {
      if (!('bytes' in file)) throw new TypeError('Files elsewhere cannot be sent to a worker')
      if (!this.#worker.window || file.bytes.length < LEAST_LENT) return sendable(file)
      const number = ++this.#lastLent
      this.#lent.set(number, file.bytes)
      lent.push(number)
      return { name: file.name, size: file.bytes.length, file: number }
    })
    try {
      const raster = await this.#call('open', [{ ...command, files }], { signal }, buffersOf(files))
      this.#giveBack.set(raster.id, giveBack)
      return raster
    } catch (error) {
      giveBack()
      throw error
    }
  }

  async create(command: CreateCommand, signal: AbortSignal | undefined): Promise<EngineRaster> {
    const raster = await this.#call('create', [command], { signal })
    this.#giveBack.set(raster.id, () => {})
    return raster
  }

  read(
    command: ReadCommand,
    signal: AbortSignal | undefined,
    onPart: (part: ReadPart) => void,
  ): Promise<void> {
    return this.#call('read', [command], { signal, leaves: true, listeners: { onPart } })
  }

  write(command: WriteCommand, signal: AbortSignal | undefined): Promise<ArrayBufferLike> {
    return this.#call('write', [command], { signal }, [command.bytes.buffer as ArrayBuffer])
  }

  update(id: number, change: PlainChange, signal: AbortSignal | undefined): Promise<void> {
    return this.#call('update', [id, change], { signal })
  }

  buildOverviews(
    command: OverviewsCommand,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<readonly BandOverviews[]> {
    // The raster's fate is only known when the worker reports it.
    return this.#call('buildOverviews', [command], { signal, listeners: { onProgress } })
  }

  close(
    id: number,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<ClosedFiles> {
    const closing = this.#call('close', [id], { signal, leaves: true, listeners: { onProgress } })
    return closing.finally(() => this.#release(id))
  }

  discard(id: number): Promise<void> {
    return this.#call('discard', [id]).finally(() => this.#release(id))
  }

  #release(id: number): void {
    this.#giveBack.get(id)?.()
    this.#giveBack.delete(id)
    if (this.#hasGrown && this.#giveBack.size === 0 && this.#calls.areDone) {
      this.#calls.end(
        new RasterError('IO', 'The worker was ended for its memory, which nothing needed any more.'),
      )
    }
  }

  #call<M extends EngineMethod>(
    method: M,
    args: readonly unknown[],
    options: CallOptions<CallListeners> = {},
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<EngineResult<M>> {
    return this.#calls.call(
      (call) => this.#worker.post({ kind: 'call', call, method, args }, transfer),
      options,
    )
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'loaded':
        this.#loaded = message
        return
      case 'fetch': {
        const { window } = this.#worker
        if (window) fillWindow(window, this.#lent.get(message.request.file), message.request)
        return
      }
      case 'part':
        this.#takePart(message.call, message.part)
        return
      case 'progress':
        this.#calls.tell(message.call, ({ onProgress }) => onProgress?.(message.fraction))
        return
      case 'result':
        this.#hasGrown = message.hasGrown
        if (message.part) this.#takePart(message.call, message.part)
        this.#calls.resolve(message.call, message.result)
        return
      case 'error': {
        const error = errorFromPlain(message.error)
        this.#calls.reject(message.call, error)
        if (message.fatal) this.#calls.end(lossError(error))
      }
    }
  }

  /** Hands a part over, and gives its memory back. */
  #takePart(call: number, part: SentPart): void {
    const tell = (bytes: Uint8Array): void =>
      this.#calls.tell(call, ({ onPart }) => onPart?.({ row: part.row, rows: part.rows, bytes }))
    if ('bytes' in part) {
      tell(part.bytes)
      const buffer = part.bytes.buffer as ArrayBuffer
      // Memory that was used already is faster than new one, which the system has to find first.
      if (buffer.byteLength >= LEAST_SPARE) this.#worker.post({ kind: 'spare', buffer }, [buffer])
      return
    }
    const { parts } = this.#worker
    if (!parts) return
    tell(sharedPart(parts, part.place))
    releasePart(parts, part.place)
  }
}

/** A file whose bytes can be given away: a copy, unless they are in memory that threads share. */
function sendable({ name, bytes }: EngineFile): EngineFile {
  return { name, bytes: isShared(bytes.buffer) ? bytes : bytes.slice() }
}

function buffersOf(files: SentFiles['files']): ArrayBuffer[] {
  return files.flatMap((file) =>
    'bytes' in file && !isShared(file.bytes.buffer) ? [file.bytes.buffer as ArrayBuffer] : [],
  )
}

function isShared(buffer: ArrayBufferLike): boolean {
  return Object.prototype.toString.call(buffer) === '[object SharedArrayBuffer]'
}
