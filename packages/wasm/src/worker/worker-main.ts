import { type PlainChange, plainError, type ReadPart } from '@memraster/core/internal/late'
import { portOver, type WorkerPort } from '@memraster/ground'
import type {
  ClosedFiles,
  CreateCommand,
  DistantFile,
  Engine,
  EngineFile,
  EngineRaster,
  OpenCommand,
  OverviewsCommand,
  ReadCommand,
  WriteCommand,
} from '../engine/engine.ts'
import { GdalEngine } from '../engine/gdal-engine.ts'
import { loadGdal } from '../gdal/load-gdal.ts'
import { loadWasm } from '../module/asset-source.ts'
import { FileWindow } from './file-window.ts'
import type {
  CallMessage,
  EngineMethod,
  FromWorker,
  LentFile,
  SentFiles,
  SentPart,
  ToWorker,
} from './messages.ts'
import { PartWriter } from './shared-parts.ts'
import { SpareBuffers } from './spare-buffers.ts'

/** The code of the worker: GDAL, driven by messages. */
function serve(port: WorkerPort<FromWorker, ToWorker>): void {
  const aborts = new Map<number, AbortController>()
  let engine: Promise<Engine> | undefined
  const spares = new SpareBuffers()
  /** The memory of the files of each open raster, which goes back: an idle thread collects no garbage. */
  const sent = new Map<number, readonly ArrayBuffer[]>()
  let window: FileWindow | undefined
  let parts: PartWriter | undefined
  port.onMessage((message) => {
    if (message.kind === 'start') {
      const compiling = loadWasm(message.assets)
      engine = loadGdal(message.assets, compiling).then((gdal) => new GdalEngine(gdal))
      // Whoever calls hears of errors.
      engine.then(async () => tellLoaded(await compiling)).catch(() => {})
      if (message.parts) parts = new PartWriter(message.parts)
      if (message.window) {
        window = new FileWindow(message.window, (request) => port.post({ kind: 'fetch', request }, []))
      }
    } else if (message.kind === 'abort') aborts.get(message.call)?.abort()
    else if (message.kind === 'spare') spares.keep(message.buffer)
    else if (engine) void answer(engine, message)
  })

  /** A part in memory that the other thread has, too, or that can be given to it. */
  function sendable({ bytes, ...part }: ReadPart): SentPart {
    const place = parts?.put(bytes)
    return place ? { ...part, place } : { ...part, bytes: spares.copyOf(bytes) }
  }

  function tellLoaded(module: WebAssembly.Module): void {
    try {
      port.post({ kind: 'loaded', module }, [])
    } catch {
      // Not every runtime can send it.
      port.post({ kind: 'loaded', module: undefined }, [])
    }
  }

  function reachable(sent: EngineFile | LentFile): EngineFile | DistantFile {
    if ('bytes' in sent) return sent
    const { name, size, file } = sent
    return { name, size, read: (position, target) => window?.read(file, position, target) ?? 0 }
  }

  async function answer(loading: Promise<Engine>, message: CallMessage): Promise<void> {
    const { call } = message
    const abort = new AbortController()
    aborts.set(call, abort)
    let loaded: Engine | undefined
    let spent = spentBy(message)
    let last: SentPart | undefined
    const onPart = (read: ReadPart, isLast: boolean): void => {
      const part = sendable(read)
      if (isLast) last = part
      else port.post({ kind: 'part', call, part }, memoryOf(part))
    }
    try {
      loaded = await loading
      const result = await perform(loaded, message, abort, onPart)
      if (message.method === 'open') {
        sent.set((result as EngineRaster).id, spent)
        spent = []
      }
      const transfer = [...buffersOf(message.method, result), ...memoryOf(last), ...spent]
      const { hasGrown } = loaded
      port.post({ kind: 'result', call, result, part: last, hasGrown, spent }, transfer)
    } catch (error) {
      const fatal = !loaded || !!loaded.death
      port.post({ kind: 'error', call, error: plainError(error), fatal, spent }, spent)
    } finally {
      window?.takeTurn(0)
      aborts.delete(call)
    }
  }

  /** The memory that nobody needs after a call: of the files of a raster that ends, or that cannot be opened. */
  function spentBy({ method, args: [first] }: CallMessage): readonly ArrayBuffer[] {
    if (method === 'open') {
      const { files } = first as SentFiles
      return files.flatMap((file) =>
        'bytes' in file && file.bytes.buffer instanceof ArrayBuffer ? [file.bytes.buffer] : [],
      )
    }
    if (method !== 'close' && method !== 'discard') return []
    const spent = sent.get(first as number) ?? []
    sent.delete(first as number)
    return spent
  }

  function perform(
    loaded: Engine,
    { call, method, args: [first, second] }: CallMessage,
    abort: AbortController,
    onPart: (part: ReadPart, isLast: boolean) => void,
  ): Promise<unknown> {
    window?.takeTurn(call)
    const onProgress = (fraction: number): void => {
      port.post({ kind: 'progress', call, fraction }, [])
      // No message arrives meanwhile.
      if (window?.isGivenUp(call)) abort.abort()
    }
    switch (method) {
      case 'open':
        return loaded.open(
          { ...(first as OpenCommand), files: (first as SentFiles).files.map(reachable) },
          abort.signal,
        )
      case 'create':
        return loaded.create(first as CreateCommand, abort.signal)
      case 'read': {
        const command = first as ReadCommand
        const [height] = command.shape
        return loaded.read(
          command,
          abort.signal,
          (part) => onPart(part, part.row + part.rows === height),
          () => window?.takeTurn(call),
        )
      }
      case 'write':
        return loaded.write(first as WriteCommand, abort.signal)
      case 'update':
        return loaded.update(first as number, second as PlainChange, abort.signal)
      case 'buildOverviews':
        return loaded.buildOverviews(first as OverviewsCommand, abort.signal, onProgress)
      case 'close':
        return loaded.close(first as number, abort.signal, onProgress)
      case 'discard':
        return loaded.discard(first as number)
    }
  }
}

/** The memory that goes over with a part. */
function memoryOf(part: SentPart | undefined): ArrayBuffer[] {
  return part && 'bytes' in part ? [part.bytes.buffer as ArrayBuffer] : []
}

/** The memory that goes over with a result. */
function buffersOf(method: EngineMethod, result: unknown): ArrayBuffer[] {
  if (method === 'write') return [result as ArrayBuffer]
  if (method !== 'close') return []
  const { written } = result as ClosedFiles
  return [...new Set(written.map(({ bytes }) => bytes.buffer as ArrayBuffer))]
}

const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads')
serve(portOver(threads?.parentPort ?? (globalThis as unknown as Parameters<typeof portOver>[0])))
