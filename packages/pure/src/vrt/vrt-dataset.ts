import {
  allocate,
  type BackendDataset,
  type BandInfo,
  type DatasetInfo,
  type DType,
  type RasterArray,
  RasterError,
  type ReadRequest,
} from '@memraster/core/backend'
import { crsFromText } from '../metadata/crs-from-text.ts'
import { parseNodata } from '../metadata/nodata.ts'
import { parseRpcTags } from '../metadata/rpc.ts'
import type { BlockImage } from '../read/block-image.ts'
import { rasterLayout } from '../read/raster-layout.ts'
import { readLevel } from '../read/read-level.ts'
import { blockExtent } from '../tiff/image-layout.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'
import { readVrtBand, type VrtReading } from './read-vrt-band.ts'
import type { SourcePool } from './source-pool.ts'
import { corruptVrt } from './vrt-errors.ts'

/** GDAL's size of a VRT's blocks. */
const BLOCK_SIZE = 128
/** Reads of the sources of VRTs within VRTs that one read may lead to, since they multiply. */
const MOST_READS = 20_000
/** VRTs within one another. */
const MOST_LEVELS = 16

/** What is left of the reads that one read may lead to, and how deep it is in VRTs of VRTs. */
interface Budget {
  readonly count: { reads: number }
  readonly depth: number
}

/** A VRT file that is open for reading: its sources are opened and read when they are needed. */
export class VrtDataset implements BackendDataset {
  readonly info: DatasetInfo
  readonly #vrt: Vrt
  readonly #pool: SourcePool
  readonly #maxBytes: number

  /** @throws {RasterError} `UNSUPPORTED` where it refers to files that are not beside it. */
  constructor(vrt: Vrt, filename: string, pool: SourcePool, maxBytes: number) {
    this.#vrt = vrt
    this.#pool = pool
    this.#maxBytes = maxBytes
    this.info = describeVrt(vrt, filename, pool)
  }

  read(request: ReadRequest, out: RasterArray): Promise<void> {
    return this.#read(request, out, { count: { reads: MOST_READS }, depth: 0 })
  }

  async close(): Promise<void> {
    this.#pool.clear()
  }

  discard(): Promise<void> {
    return this.close()
  }

  async #read(request: ReadRequest, out: RasterArray, budget: Budget): Promise<void> {
    if (budget.depth > MOST_LEVELS) {
      throw corruptVrt(`it is one of more than ${MOST_LEVELS} VRT files that refer to one another`)
    }
    const { window, shape, bands, source, signal, onProgress } = request
    const { width, height, colOff, rowOff } = window
    const reading = this.#reading(signal, budget)
    const isGrid =
      shape[0] === height && shape[1] === width && Number.isInteger(colOff) && Number.isInteger(rowOff)
    if (!isGrid) {
      const mask = this.#vrt.mask ?? this.#vrt.bands.find((band) => band.mask)?.mask
      const isMask = source === 'mask'
      const first = this.#band(request, bands[0] as number)
      const images = {
        info: this.info,
        image: this.#image(reading, isMask, first.dtype),
        mask: mask && this.#image(reading, true, 'uint8'),
        maskSample: (band: number) => band - 1,
        maxBytes: this.#maxBytes,
      }
      await readLevel(images, request, out)
      return
    }
    for (const [i, index] of bands.entries()) {
      const { offset, stride, dtype } = request
      const place = { offset: offset + i * stride[0], stride, dtype, out }
      await readVrtBand(reading, this.#band(request, index), {
        ...place,
        column: colOff,
        row: rowOff,
        width,
        height,
      })
      onProgress?.((i + 1) / bands.length)
    }
  }

  #band({ source }: ReadRequest, index: number): VrtBand {
    const band = this.#vrt.bands[index - 1] as VrtBand
    const found = source === 'bands' ? band : (band.mask ?? this.#vrt.mask)
    if (found === undefined) throw new TypeError('The band has no stored mask')
    return found
  }

  #reading(signal: AbortSignal | undefined, { count, depth }: Budget): VrtReading {
    return {
      size: this.#vrt,
      open: ({ filename }) => this.#pool.get(this.#pool.nameOf(filename)),
      read: (dataset) => (request, out) => {
        if (depth > 0) count.reads -= 1
        if (count.reads < 0) {
          throw new RasterError(
            'LIMIT',
            `The VRT file leads to more than ${MOST_READS} reads of other files; read a smaller window.`,
          )
        }
        return dataset instanceof VrtDataset
          ? dataset.#read(request, out, { count, depth: depth + 1 })
          : dataset.read(request, out)
      },
      signal,
    }
  }

  /** The pixels of the bands of one dtype, or the masks, as blocks that are made when they are loaded. */
  #image(reading: VrtReading, isMask: boolean, dtype: DType): BlockImage {
    const { width, height, bands, mask } = this.#vrt
    const layout = rasterLayout({
      width,
      height,
      bands: bands.length,
      dtype,
      planarConfiguration: 'separate',
      blockWidth: Math.min(width, 2 * BLOCK_SIZE),
      blockHeight: Math.min(height, 2 * BLOCK_SIZE),
    })
    return {
      layout,
      dtype,
      rowsPerLoad: layout.blockHeight,
      fillValue: () => 0,
      async load(index, first, last) {
        const extent = blockExtent(layout, index)
        const own = bands[extent.plane] as VrtBand
        const band = isMask ? (own.mask ?? mask) : own
        if (band === undefined) return undefined
        const rows = last - first + 1
        const samples = allocate(dtype, layout.blockWidth * rows)
        await readVrtBand(reading, band, {
          column: extent.x,
          row: extent.y + first,
          width: extent.width,
          height: Math.min(rows, extent.height - first),
          dtype,
          out: samples,
          offset: 0,
          stride: [0, layout.blockWidth, 1],
        })
        return { samples, firstRow: first }
      },
    }
  }
}

function describeVrt(vrt: Vrt, filename: string, pool: SourcePool): DatasetInfo {
  const { width, height, transform, gcps, gcpsWkt, srs, tags } = vrt
  const blockShape = [Math.min(height, BLOCK_SIZE), Math.min(width, BLOCK_SIZE)] as const
  const used = new Set<string>([filename])
  const bands = vrt.bands.map((band): BandInfo => {
    for (const { filename: reference } of band.sources) used.add(pool.nameOf(reference))
    for (const { filename: reference } of band.mask?.sources ?? []) pool.nameOf(reference)
    const { facts, dtype } = band
    const nodata =
      facts.nodata === undefined || band.hidesNodata ? undefined : parseNodata(facts.nodata, dtype)
    return {
      dtype,
      nodata,
      blockShape,
      colorInterpretation: facts.colorInterpretation ?? 'undefined',
      description: facts.description,
      unit: facts.unit,
      scale: facts.scale ?? 1,
      offset: facts.offset ?? 0,
      colormap: facts.colormap,
      tags: facts.tags,
      overviews: [],
      maskOverviews: [],
      storedMask: vrt.mask ? 'dataset' : band.mask ? 'band' : 'none',
    }
  })
  // GDAL does not count the files of masks.
  for (const { filename: reference } of vrt.mask?.sources ?? []) pool.nameOf(reference)
  return {
    driver: 'VRT',
    width,
    height,
    bands,
    crs: crsFromText(srs),
    transform,
    gcps,
    gcpsCrs: crsFromText(gcpsWkt),
    rpcs: parseRpcTags(tags.RPC ?? {}),
    tags,
    subdatasets: [],
    files: [...used],
  }
}
