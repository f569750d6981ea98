import {
  applyChange,
  type BackendDataset,
  type DatasetInfo,
  type MemoryDirectory,
  type ReadRequest,
  type WriteRequest,
} from '@memraster/core/backend'
import { interleaveFor, packWrite, placePart, plainChange } from '@memraster/core/internal/late'
import { type RasterArray, sampleSize, throwIfAborted } from '@memraster/ground'
import { abandonedRasters } from './abandoned-rasters.ts'
import type { GdalProcess } from './gdal-process.ts'
import type { HeldRaster } from './messages.ts'

/**
 * A raster that a process with GDAL holds open.
 *
 * @param directory Takes what was written when the raster closes.
 */
export function isolatedRaster(
  gdal: GdalProcess,
  { raster, methods }: HeldRaster,
  info: DatasetInfo,
  directory: MemoryDirectory,
): BackendDataset {
  let facts = info
  let isOpen = true
  const end = (): void => {
    isOpen = false
    abandonedRasters.unregister(dataset)
  }
  const writable: Required<Pick<BackendDataset, HeldRaster['methods'][number]>> = {
    write: (request, data) => writePixels(gdal, raster, facts, request, data),
    async update(change, signal) {
      await gdal.call({ method: 'update', raster, change: plainChange(change) }, { signal })
      facts = applyChange(facts, change)
    },
    async buildOverviews({ factors, resampling, ...control }) {
      const operation = { method: 'buildOverviews', raster, request: { factors, resampling } } as const
      const { result: bands } = await gdal.call(operation, control)
      facts = { ...facts, bands }
      return facts
    },
  }
  const dataset: BackendDataset = {
    info,
    read: (request, out) => readPixels(gdal, raster, request, out),
    ...Object.fromEntries(methods.map((name) => [name, writable[name]])),
    async close(control) {
      end()
      // What was only read loses nothing.
      if (gdal.death && methods.length === 0) return
      const { result, attachments } = await gdal.call({ method: 'close', raster }, control)
      const { written, deleted } = result
      for (const name of deleted) directory.delete(name)
      for (const [index, name] of written.entries()) {
        // Files of others are replaced as a whole; the file itself keeps its place.
        if (name !== info.files[0]) directory.delete(name)
        directory.set(name, attachments[index] as Uint8Array)
      }
    },
    async discard() {
      if (!isOpen) return
      end()
      // A process that has ended holds nothing any more.
      if (!gdal.death) await gdal.call({ method: 'discard', raster })
    },
  }
  abandonedRasters.register(dataset, { gdal, raster }, dataset)
  return dataset
}

async function readPixels(
  gdal: GdalProcess,
  raster: number,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  const { signal, onProgress, ...plain } = request
  const { bands, shape, dtype } = plain
  const interleave = interleaveFor(request)
  const packed = {
    ...plain,
    borrowed: false,
    offset: 0,
    stride: packedStride(bands.length, shape, interleave),
  }
  const place = !request.borrowed && isSameStride(request, packed.stride) ? placeOf(request, out) : undefined
  const operation = { method: 'read', raster, request: packed } as const
  const { attachments } = await gdal.call(operation, { signal, onProgress, place })
  throwIfAborted(signal)
  const [bytes = new Uint8Array(0)] = attachments
  if (bytes !== place) placePart(request, dtype, interleave, { row: 0, rows: shape[0], bytes }, out)
}

/** Steps between samples without gaps. */
function packedStride(
  bands: number,
  [rows, columns]: ReadRequest['shape'],
  interleave: 'band' | 'pixel',
): ReadRequest['stride'] {
  return interleave === 'pixel' ? [1, columns * bands, bands] : [rows * columns, columns, 1]
}

/** Steps that nobody takes are of no account. */
function isSameStride({ bands, shape, stride }: ReadRequest, packed: ReadRequest['stride']): boolean {
  const counts = [bands.length, ...shape]
  return packed.every((step, axis) => step === stride[axis] || counts[axis] === 1)
}

/** The memory of a result without gaps. */
function placeOf({ bands, shape, dtype, offset }: ReadRequest, out: RasterArray): Uint8Array {
  const size = sampleSize(dtype)
  return new Uint8Array(out.buffer, out.byteOffset + offset * size, bands.length * shape[0] * shape[1] * size)
}

async function writePixels(
  gdal: GdalProcess,
  raster: number,
  { bands: facts }: DatasetInfo,
  request: WriteRequest,
  data: RasterArray,
): Promise<void> {
  const { target, bands, window, signal, onProgress } = request
  const band = facts[(bands[0] as number) - 1]
  const dtype = target === 'mask' ? 'uint8' : (band?.dtype ?? 'uint8')
  const parts = packWrite(request, dtype, band?.blockShape[0] ?? 1, data)
  for (let next = parts.next(); !next.done; ) {
    const { window: part, bytes } = next.value
    const stride = packedStride(bands.length, [part.height, part.width], 'band')
    const operation = {
      method: 'write',
      raster,
      request: { target, bands, window: part, offset: 0, stride },
    } as const
    await gdal.call(operation, { attachments: [bytes], signal })
    onProgress?.((part.rowOff + part.height - window.rowOff) / window.height)
    next = parts.next(bytes.buffer)
  }
}
