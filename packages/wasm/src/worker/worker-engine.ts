import { abortedError, RasterError } from '@memraster/ground'
import type {
  BandOverviews,
  ClosedFiles,
  CreateCommand,
  Engine,
  EngineFile,
  EngineRaster,
  OpenCommand,
  OverviewsCommand,
  PlainChange,
  ReadCommand,
  ReadPart,
  WriteCommand,
} from '../engine/engine.ts'
import { lossError } from '../gdal/gdal-errors.ts'
import { fillWindow, giveUp } from './file-window.ts'
import type { EngineMethod, EngineResult, FromWorker, SentFiles } from './messages.ts'
import { LEAST_SPARE } from './spare-buffers.ts'
import type { RunningWorker } from './start-worker.ts'

/** Files from this size on stay in place, and the worker reads the pieces that it needs. */
const LEAST_LENT = 2 ** 20

interface PendingCall {
  resolve(result: unknown): void
  reject(error: unknown): void
  readonly onPart?: (part: ReadPart) => void
  readonly onProgress?: (fraction: number) => void
}

/** GDAL in a worker. */
export class WorkerEngine implements Engine {
  readonly #worker: RunningWorker
  readonly #pending = new Map<number, PendingCall>()
  /** Files that the worker reads here, by their numbers. */
  readonly #lent = new Map<number, Uint8Array>()
  /** By open raster: takes back the files that were lent for it. */
  readonly #giveBack = new Map<number, () => void>()
  #hasGrown = false
  #lastLent = 0
  #lastCall = 0
  #death: RasterError | undefined

  constructor(worker: RunningWorker) {
    this.#worker = worker
    worker.hold(false)
    worker.onMessage((message) => this.#receive(message))
    worker.onEnd((reason) =>
      this.#end(
        new RasterError(
          'IO',
          `The worker with GDAL has ended (${reason instanceof Error ? reason.message : String(reason)}). Rasters that were open in it are lost; open them again.`,
          { cause: reason },
        ),
      ),
    )
  }

  get death(): Error | undefined {
    return this.#death
  }

  get hasGrown(): boolean {
    return this.#hasGrown
  }

  async open(command: OpenCommand): Promise<EngineRaster> {
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
      const raster = await this.#call('open', [{ ...command, files }], { transfer: buffersOf(files) })
      this.#giveBack.set(raster.id, giveBack)
      return raster
    } catch (error) {
      giveBack()
      throw error
    }
  }

  async create(command: CreateCommand): Promise<EngineRaster> {
    const raster = await this.#call('create', [command])
    this.#giveBack.set(raster.id, () => {})
    return raster
  }

  async read(
    command: ReadCommand,
    signal: AbortSignal | undefined,
    onPart: (part: ReadPart) => void,
  ): Promise<void> {
    const stop = (call: number): void => this.#leave(call, signal?.reason)
    return await this.#stoppable(signal, () => this.#call('read', [command], { onPart }), stop)
  }

  write(command: WriteCommand): Promise<ArrayBufferLike> {
    return this.#call('write', [command], { transfer: [command.bytes.buffer as ArrayBuffer] })
  }

  update(id: number, change: PlainChange): Promise<void> {
    return this.#call('update', [id, change])
  }

  async buildOverviews(
    command: OverviewsCommand,
    signal: AbortSignal | undefined,
    onProgress: (fraction: number) => void,
  ): Promise<readonly BandOverviews[]> {
    const begin = (): Promise<readonly BandOverviews[]> =>
      this.#call('buildOverviews', [command], { onProgress })
    // The raster's fate is only known when the worker reports it.
    return await this.#stoppable(signal, begin, () => {})
  }

  close(
    id: number,
    signal: AbortSignal | undefined,
    onProgress: (fraction: number) => void,
  ): Promise<ClosedFiles> {
    const stop = (call: number): void => this.#leave(call, signal?.reason)
    const closing = this.#stoppable(signal, () => this.#call('close', [id], { onProgress }), stop)
    return closing.finally(() => this.#release(id))
  }

  discard(id: number): Promise<void> {
    return this.#call('discard', [id]).finally(() => this.#release(id))
  }

  /**
   * Makes a call that the worker is asked to end once `signal` aborts.
   *
   * @param onStop Takes the number of the call, which still runs then.
   */
  async #stoppable<T>(
    signal: AbortSignal | undefined,
    begin: () => Promise<T>,
    onStop: (call: number) => void,
  ): Promise<T> {
    const call = this.#lastCall + 1
    const result = begin()
    if (!signal) return await result
    const stop = (): void => {
      if (!this.#pending.has(call)) return
      if (this.#worker.window) giveUp(this.#worker.window, call)
      this.#worker.post({ kind: 'abort', call }, [])
      onStop(call)
    }
    signal.addEventListener('abort', stop)
    try {
      return await result
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  /** Ends a call here, of which nothing comes any more, whenever the worker hears of it. */
  #leave(call: number, reason: unknown): void {
    const pending = this.#pending.get(call)
    this.#pending.set(call, { resolve: () => {}, reject: () => {} })
    pending?.reject(abortedError(reason))
  }

  #release(id: number): void {
    this.#giveBack.get(id)?.()
    this.#giveBack.delete(id)
    if (this.#hasGrown && this.#giveBack.size === 0 && this.#pending.size === 0) {
      this.#end(new RasterError('IO', 'The worker was ended for its memory, which nothing needed any more.'))
    }
  }

  #call<M extends EngineMethod>(
    method: M,
    args: readonly unknown[],
    {
      transfer = [],
      ...listeners
    }: { transfer?: readonly ArrayBuffer[] } & Pick<PendingCall, 'onPart' | 'onProgress'> = {},
  ): Promise<EngineResult<M>> {
    if (this.#death) return Promise.reject(this.#death)
    const call = ++this.#lastCall
    return new Promise((resolve, reject) => {
      this.#pending.set(call, { resolve: resolve as (result: unknown) => void, reject, ...listeners })
      this.#worker.hold(true)
      try {
        this.#worker.post({ kind: 'call', call, method, args }, transfer)
      } catch (error) {
        // A message that cannot be sent, such as an option that is a function, is never answered.
        this.#settle(call)
        reject(error)
      }
    })
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'fetch') {
      const { window } = this.#worker
      if (window) fillWindow(window, this.#lent.get(message.request.file), message.request)
      return
    }
    const pending = this.#pending.get(message.call)
    switch (message.kind) {
      case 'part':
        pending?.onPart?.(message.part)
        this.#giveBackMemory(message.part)
        return
      case 'progress':
        pending?.onProgress?.(message.fraction)
        return
      case 'result':
        this.#settle(message.call)
        this.#hasGrown = message.hasGrown
        pending?.resolve(message.result)
        return
      case 'error': {
        const { code, message: text, feature, subject } = message.error
        const details = subject === undefined ? {} : { subject }
        const error =
          code === 'UNSUPPORTED' || feature !== undefined
            ? new RasterError(code, text, { ...details, feature: feature ?? 'other' })
            : new RasterError(code, text, details)
        this.#settle(message.call)
        pending?.reject(error)
        if (message.fatal) this.#end(lossError(error))
      }
    }
  }

  /** Memory that was used already is faster than new one, which the system has to find first. */
  #giveBackMemory({ bytes }: ReadPart): void {
    const buffer = bytes.buffer as ArrayBuffer
    if (buffer.byteLength >= LEAST_SPARE) this.#worker.post({ kind: 'spare', buffer }, [buffer])
  }

  #settle(call: number): void {
    this.#pending.delete(call)
    if (this.#pending.size === 0) this.#worker.hold(false)
  }

  /** Gives up the worker, with all that it was doing. */
  #end(reason: RasterError): void {
    if (this.#death) return
    this.#death = reason
    for (const call of this.#pending.values()) call.reject(reason)
    this.#pending.clear()
    this.#lent.clear()
    this.#worker.terminate()
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
