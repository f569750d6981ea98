import type { Socket } from 'node:net'
import { type Backend, type BackendDataset, MemoryDirectory } from '@memraster/core/backend'
import { changeFromPlain, plainError, plainInfo, profileFromPlain } from '@memraster/core/internal/late'
import { abortedError, allocate, type DType, type RasterArray, sampleSize, viewAs } from '@memraster/ground'
import { longReadsEnd } from '../read/read-until-aborted.ts'
import { FramedSocket } from './framed-socket.ts'
import type {
  CallMessage,
  ChangedFiles,
  FromProcess,
  HeldRaster,
  Operation,
  Results,
  ToProcess,
} from './messages.ts'

interface Raster {
  readonly dataset: BackendDataset
  readonly files: MemoryDirectory
  /** The buffers of the files as they came. */
  readonly before: ReadonlyMap<string, ArrayBufferLike>
}

/** An operation's result, and the bytes that go with it. */
interface Answer {
  readonly result: Results[keyof Results]
  readonly attachments?: readonly Uint8Array[]
}

/** The signal and the listener of a call. */
interface Control {
  readonly signal: AbortSignal
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** The code of the process: a backend, driven by messages. */
export function serveCalls(backend: Backend, line: Socket): void {
  const aborts = new Map<number, AbortController>()
  const rasters = new Map<number, Raster>()
  let lastRaster = 0
  const socket = new FramedSocket<FromProcess, ToProcess>(line, {
    onFrame({ message, attachments }) {
      if (message.kind === 'call') {
        void answer(message, attachments)
        return
      }
      aborts.get(message.call)?.abort(abortedError(undefined))
      socket.send({ kind: 'heard', call: message.call })
    },
  })

  async function answer(
    { call, operation, wantsProgress }: CallMessage,
    bytes: readonly Uint8Array[],
  ): Promise<void> {
    const abort = new AbortController()
    aborts.set(call, abort)
    if (operation.method === 'open' || operation.method === 'create') socket.send({ kind: 'begun', call })
    const onProgress = (fraction: number): void => socket.send({ kind: 'progress', call, fraction })
    const control = { signal: abort.signal, onProgress: wantsProgress ? onProgress : undefined }
    try {
      const { result, attachments } = await perform(operation, bytes, control)
      socket.send({ kind: 'result', call, result }, attachments)
    } catch (error) {
      // One that never comes back is to be known by that.
      if (abort.signal.aborted && operation.method === 'read') await longReadsEnd()
      socket.send({ kind: 'error', call, error: plainError(error) })
    } finally {
      aborts.delete(call)
    }
  }

  async function perform(
    operation: Operation,
    attachments: readonly Uint8Array[],
    control: Control,
  ): Promise<Answer> {
    switch (operation.method) {
      case 'open': {
        const files = directoryOf(operation.names, attachments)
        const { filename, request, isStated } = operation
        const dataset = await backend.open(files, filename, { ...request, signal: control.signal })
        return { result: hold(dataset, files, isStated) }
      }
      case 'create': {
        const files = new MemoryDirectory()
        const { filename, profile } = operation
        const dataset = await backend.create(files, filename, await profileFromPlain(profile), control.signal)
        return { result: hold(dataset, files, false) }
      }
      case 'read': {
        const { request } = operation
        const [rows, columns] = request.shape
        const out = allocate(request.dtype, request.bands.length * rows * columns)
        await rasterOf(operation.raster).dataset.read({ ...request, ...control }, out)
        return { result: undefined, attachments: [bytesOf(out)] }
      }
      case 'write': {
        const { dataset } = rasterOf(operation.raster)
        const { request } = operation
        const dtype = request.target === 'mask' ? 'uint8' : dtypeOf(dataset, request.bands)
        const samples = samplesOf(attachments[0] as Uint8Array, dtype)
        await dataset.write?.({ ...request, ...control }, samples)
        return { result: undefined }
      }
      case 'update':
        await rasterOf(operation.raster).dataset.update?.(
          await changeFromPlain(operation.change),
          control.signal,
        )
        return { result: undefined }
      case 'buildOverviews': {
        const { dataset } = rasterOf(operation.raster)
        const info = await dataset.buildOverviews?.({ ...operation.request, ...control })
        return { result: (info ?? dataset.info).bands }
      }
      case 'close': {
        const raster = release(operation.raster)
        await raster.dataset.close(control)
        return changesOf(raster)
      }
      case 'discard':
        await release(operation.raster).dataset.discard()
        return { result: undefined }
    }
  }

  function hold(dataset: BackendDataset, files: MemoryDirectory, isStated: boolean): HeldRaster {
    const raster = ++lastRaster
    rasters.set(raster, { dataset, files, before: buffersOf(files) })
    return {
      raster,
      info: isStated ? undefined : plainInfo(dataset.info),
      methods: (['write', 'update', 'buildOverviews'] as const).filter((name) => dataset[name] !== undefined),
    }
  }

  function rasterOf(id: number): Raster {
    const raster = rasters.get(id)
    if (!raster) throw new TypeError(`There is no raster ${id}`)
    return raster
  }

  function release(id: number): Raster {
    const raster = rasterOf(id)
    rasters.delete(id)
    return raster
  }
}

function directoryOf(names: readonly string[], attachments: readonly Uint8Array[]): MemoryDirectory {
  const files = new MemoryDirectory()
  for (const [index, name] of names.entries()) files.set(name, attachments[index] as Uint8Array)
  return files
}

function buffersOf(files: MemoryDirectory): Map<string, ArrayBufferLike> {
  return new Map(files.names.map((name) => [name, (files.get(name) as Uint8Array).buffer]))
}

/** The files that a raster that was closed has written and deleted. */
function changesOf({ files, before }: Raster): Answer {
  const after = buffersOf(files)
  const written = files.names.filter((name) => after.get(name) !== before.get(name))
  const deleted = [...before.keys()].filter((name) => !after.has(name))
  const result: ChangedFiles = { written, deleted }
  return { result, attachments: written.map((name) => files.get(name) as Uint8Array) }
}

function dtypeOf({ info }: BackendDataset, bands: readonly number[]): DType {
  return info.bands[(bands[0] as number) - 1]?.dtype ?? 'uint8'
}

function samplesOf(bytes: Uint8Array, dtype: DType): RasterArray {
  return viewAs(dtype, bytes.buffer, bytes.byteOffset, bytes.byteLength / sampleSize(dtype))
}

function bytesOf({ buffer, byteOffset, byteLength }: RasterArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
