import {
  type BackendDataset,
  copySamples,
  type DatasetInfo,
  type PixelRectangle,
  type ReadRequest,
} from '@memraster/core/backend'
import { allocate, type DType, type RasterArray, RasterError } from '@memraster/ground'
import { blockExtent } from '@memraster/tiff'
import type { BlockImage } from '../blocks/block-image.ts'
import { type BandRun, bandRuns } from '../read/band-runs.ts'
import type { LevelImages } from '../read/level-source.ts'
import { rasterLayout } from '../read/raster-layout.ts'
import { type LevelRequest, readLevel, wholeWindow } from '../read/read-level.ts'
import type { SidecarLevels } from '../read/sidecar-levels.ts'
import { losesValues } from './loses-values.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'
import { atBestLevel, wholePixels } from './read-at-level.ts'
import { readVrtBand } from './read-vrt-band.ts'
import { hasSharedSources } from './shared-sources.ts'
import { shownSources, type VrtReading } from './shown-sources.ts'
import type { SourcePool } from './source-pool.ts'
import { corruptVrt } from './vrt-errors.ts'
import { type BandOverviews, BLOCK_SIZE } from './vrt-overviews.ts'

/** Reads of the sources of VRTs within VRTs that one read may lead to, since they multiply. */
const MOST_READS = 20_000
/** Samples that these reads may give together, where what is asked for has less than a sixteenth of them. */
const MOST_SAMPLES = 2 ** 31
/** How often, at most, they may cover what is asked for. */
const MOST_LAYERS = 16
/** VRTs within one another. */
const MOST_LEVELS = 16

/** A VRT file that has been read and described. */
export interface VrtFile {
  readonly vrt: Vrt
  readonly sidecar: SidecarLevels
  /** By band. */
  readonly overviews: readonly BandOverviews[]
  readonly info: DatasetInfo
}

/** What is left of the reads that one read may lead to, and how deep it is in VRTs of VRTs. */
interface Budget {
  readonly count: { reads: number; samples: number }
  readonly depth: number
}

/** A request at full resolution with the whole pixels that GDAL takes it for. */
type WholeRequest = LevelRequest & { readonly whole: PixelRectangle }

/** A VRT file that is open for reading: its sources are opened and read when they are needed. */
export class VrtDataset implements BackendDataset {
  readonly info: DatasetInfo
  readonly #vrt: Vrt
  readonly #file: VrtFile
  readonly #pool: SourcePool
  readonly #maxBytes: number

  constructor(file: VrtFile, pool: SourcePool, maxBytes: number) {
    this.#file = file
    this.#vrt = file.vrt
    this.#pool = pool
    this.#maxBytes = maxBytes
    this.info = file.info
  }

  read(request: ReadRequest, out: RasterArray): Promise<void> {
    const { bands, shape, window } = request
    const asked = Math.max(shape[0] * shape[1], window.width * window.height) * bands.length
    const samples = Math.max(MOST_SAMPLES, asked * MOST_LAYERS)
    return this.#read(request, out, { count: { reads: MOST_READS, samples }, depth: 0 })
  }

  async close(): Promise<void> {
    this.#pool.clear()
    this.#file.sidecar.clear()
  }

  discard(): Promise<void> {
    return this.close()
  }

  async #read(request: LevelRequest, out: RasterArray, budget: Budget): Promise<void> {
    if (budget.depth > MOST_LEVELS) {
      throw corruptVrt(`it is one of more than ${MOST_LEVELS} VRT files that refer to one another`)
    }
    const reading = this.#reading(request.signal, budget)
    if (request.source === 'mask') {
      for (const [i, band] of request.bands.entries()) {
        await this.#readMask(reading, bandPart(request, i, i + 1), band, out)
      }
    } else if (request.level === 0 || this.#file.overviews.every(({ kind }) => kind === 'virtual')) {
      await this.#readBands(reading, this.#atFullResolution(request), out)
    } else if (this.#file.overviews.every(({ kind }) => kind === 'sidecar')) {
      const image = this.#file.sidecar.overview(request.level, this.info.bands)
      if (image === undefined) throw new TypeError(`There is no level ${request.level}`)
      await readLevel(this.#images(reading, image, request.level), request, out)
    } else {
      for (const i of request.bands.keys()) {
        await this.#readOverview(reading, bandPart(request, i, i + 1), out)
      }
    }
    request.onProgress?.(1)
  }

  async #readMask(
    reading: VrtReading,
    request: LevelRequest,
    index: number,
    out: RasterArray,
  ): Promise<void> {
    const { sidecar } = this.#file
    const band = this.#maskOf(index)
    if (band === undefined) {
      const image = sidecar.mask(request.level)
      if (image === undefined) throw new TypeError('The band has no stored mask')
      const maskSample = (wanted: number): number => sidecar.maskSample(wanted)
      await readLevel({ ...this.#images(reading, image), maskSample }, request, out)
      return
    }
    await this.#readBand(
      reading,
      band,
      { ...request, whole: request.whole ?? wholePixels(request.window) },
      out,
    )
  }

  #maskOf(index: number): VrtBand | undefined {
    return this.#vrt.mask ?? this.#vrt.bands[index - 1]?.mask
  }

  /** Several bands as GDAL's VRTDataset::IRasterIO reads them. */
  async #readBands(reading: VrtReading, request: WholeRequest, out: RasterArray): Promise<void> {
    const { bands, shape, whole, resampling } = request
    const [height, width] = shape
    const vrtBands = bands.map((index) => this.#vrt.bands[index - 1] as VrtBand)
    const isSameSize = width === whole.width && height === whole.height
    const reduces = width < whole.width || height < whole.height
    if (bands.length > 1) {
      const hasOverviews = reduces && this.#file.overviews.some((own) => own.kind !== 'virtual')
      const isShared = !hasOverviews && hasSharedSources(this.#vrt)
      if (isShared && (await this.#goToSources(reading, vrtBands, request))) {
        await this.#readShared(reading, request, out)
        return
      }
      const reducesBoth = width < whole.width && height < whole.height
      if (resampling !== 'nearest' && !isSameSize && !reducesBoth) {
        await this.#readRuns(reading, request, out)
        return
      }
    }
    for (const [i, band] of vrtBands.entries()) {
      await this.#readBand(reading, band, bandPart(request, i, i + 1), out)
      request.onProgress?.((i + 1) / bands.length)
    }
  }

  /** The first bands as one where GDAL resamples them so, the others each for itself. */
  async #readRuns(reading: VrtReading, request: WholeRequest, out: RasterArray): Promise<void> {
    const runs: BandRun[] = bandRuns(this.info, request, request.whole)
    for (const { start, end, together } of runs) {
      if (together) {
        const { dtype } = this.#vrt.bands[(request.bands[start] as number) - 1] as VrtBand
        const images = this.#images(reading, this.#image(reading, false, dtype))
        await readLevel(images, bandPart(request, start, end), out)
        continue
      }
      for (let i = start; i < end; i++) {
        const band = this.#vrt.bands[(request.bands[i] as number) - 1] as VrtBand
        await this.#readBand(reading, band, bandPart(request, i, i + 1), out)
      }
    }
  }

  /** All bands of each source at once, where the sources of all bands are the same. */
  async #readShared(reading: VrtReading, request: WholeRequest, out: RasterArray): Promise<void> {
    const { bands, offset, stride, dtype, resampling } = request
    const vrtBands = bands.map((index) => this.#vrt.bands[index - 1] as VrtBand)
    for (const [i, band] of vrtBands.entries()) {
      const place = { offset: offset + i * stride[0], stride, dtype, out }
      await readVrtBand(reading, { ...band, sources: [] }, request, place)
    }
    const [{ dtype: own }] = vrtBands as [VrtBand]
    for await (const { dataset, source, info, shown } of shownSources(
      reading,
      vrtBands[0] as VrtBand,
      request,
    )) {
      const { column, row, width, height } = shown.target
      const part: LevelRequest = {
        ...request,
        window: shown.window,
        whole: shown.whole,
        shape: [height, width],
        resampling: source.resampling ?? resampling,
        offset: offset + row * stride[1] + column * stride[2],
        onProgress: undefined,
      }
      if (dtype === own || !losesValues(info.dtype, own)) {
        await reading.read(dataset)(part, out)
        continue
      }
      const size = width * height
      const samples = allocate(own, bands.length * size)
      const dense = { dtype: own, offset: 0, stride: [size, width, 1] as const }
      await reading.read(dataset)({ ...part, ...dense }, samples)
      for (let line = 0; line < bands.length * height; line++) {
        const [band, y] = [Math.floor(line / height), line % height]
        const to = part.offset + band * stride[0] + y * stride[1]
        copySamples(samples, own, line * width, 1, out, dtype, to, stride[2], width)
      }
    }
  }

  /** One band as GDAL's VRTSourcedRasterBand::IRasterIO reads it. */
  async #readBand(
    reading: VrtReading,
    band: VrtBand,
    request: WholeRequest,
    out: RasterArray,
  ): Promise<void> {
    if (await this.#goToSources(reading, [band], request)) {
      await readVrtBand(reading, band, request, { ...request, out })
      return
    }
    const isMask = request.source === 'mask'
    await readLevel(this.#images(reading, this.#image(reading, isMask, band.dtype)), request, out)
  }

  /**
   * Whether sources are resampled by themselves: unless a band shows a nodata value that one of them has not, so that
   * what they do not cover would count.
   */
  async #goToSources(
    reading: VrtReading,
    bands: readonly VrtBand[],
    request: WholeRequest,
  ): Promise<boolean> {
    const { whole, shape, resampling } = request
    if (resampling === 'nearest' || (shape[1] === whole.width && shape[0] === whole.height)) return true
    for (const band of bands) {
      if (band.facts.nodata === undefined) continue
      for await (const { source, info } of shownSources(reading, band, request)) {
        // One that is hidden counts for masks alone.
        if (band.hidesNodata && !source.isMask) continue
        const nodata = source.isMask ? undefined : info.nodata
        if (nodata === undefined || Number(nodata) !== Number(band.facts.nodata)) return false
      }
    }
    return true
  }

  async #readOverview(reading: VrtReading, request: LevelRequest, out: RasterArray): Promise<void> {
    const { level, window } = request
    const index = request.bands[0] as number
    const { kind, overviews } = this.#file.overviews[index - 1] as BandOverviews
    const overview = overviews[level - 1]
    if (overview === undefined) throw new TypeError(`There is no level ${level}`)
    const across = { full: this.info.width, limit: overview.width, level }
    const down = { full: this.info.height, limit: overview.height, level }
    if (kind === 'virtual') {
      await this.#readBands(reading, this.#atFullResolution(request), out)
      return
    }
    const known = request.whole
    const wholeX = wholeWindow(
      across,
      axis(window.colOff, window.width),
      known && axis(known.colOff, known.width),
    )
    const wholeY = wholeWindow(
      down,
      axis(window.rowOff, window.height),
      known && axis(known.rowOff, known.height),
    )
    const listed = (this.#vrt.bands[index - 1] as VrtBand).overviews[level - 1]
    if (listed === undefined) throw new TypeError(`There is no level ${level}`)
    const dataset = await this.#pool.get(this.#pool.nameOf(listed.filename))
    const whole = {
      colOff: wholeX.wholeOffset,
      rowOff: wholeY.wholeOffset,
      width: wholeX.wholeSize,
      height: wholeY.wholeSize,
    }
    await reading.read(dataset)({ ...request, bands: [listed.band], level: 0, whole }, out)
  }

  /** A request for a virtual overview as GDAL goes to the sources with it, which may have overviews themselves. */
  #atFullResolution(request: LevelRequest): WholeRequest {
    const { level, window, bands, whole } = request
    const overview = this.info.bands[(bands[0] as number) - 1]?.overviews[level - 1]
    if (overview === undefined) return { ...request, whole: whole ?? wholePixels(window) }
    const [x, y] = [this.info.width / overview.width, this.info.height / overview.height]
    const full = {
      colOff: snap(window.colOff * x),
      rowOff: snap(window.rowOff * y),
      width: snap(window.width * x),
      height: snap(window.height * y),
    }
    return { ...request, level: 0, window: full, whole: whole ?? wholePixels(full) }
  }

  #reading(signal: AbortSignal | undefined, { count, depth }: Budget): VrtReading {
    return {
      open: ({ filename }) => this.#pool.get(this.#pool.nameOf(filename)),
      read: (dataset) => async (request, out) => {
        if (depth > 0) {
          count.reads -= 1
          count.samples -= request.shape[0] * request.shape[1] * request.bands.length
        }
        if (count.reads < 0 || count.samples < 0) {
          const what = count.reads < 0 ? `${MOST_READS} reads` : `${MOST_LAYERS} layers`
          throw new RasterError(
            'LIMIT',
            `The VRT file leads to more than ${what} of other files; read a smaller window.`,
          )
        }
        const part = atBestLevel(dataset.info, request)
        if (dataset instanceof VrtDataset) await dataset.#read(part, out, { count, depth: depth + 1 })
        else await dataset.read(part, out)
      },
      signal,
      maxBytes: this.#maxBytes,
    }
  }

  #images(reading: VrtReading, image: BlockImage, level = 0): LevelImages {
    const hasOwn = this.#vrt.mask !== undefined || this.#vrt.bands.some((band) => band.mask)
    const { sidecar } = this.#file
    const { info } = this
    const maxBytes = this.#maxBytes
    if (level > 0) {
      const mask = hasOwn ? undefined : sidecar.mask(level)
      return { info, image, mask, maskSample: (band) => sidecar.maskSample(band), maxBytes }
    }
    return {
      info,
      image,
      mask: hasOwn ? this.#image(reading, true, 'uint8') : sidecar.mask(0),
      maskSample: hasOwn ? (band) => band - 1 : (band) => sidecar.maskSample(band),
      maxBytes,
    }
  }

  /** The pixels of the bands of one dtype, or the masks, as blocks that are made when they are loaded. */
  #image(reading: VrtReading, isMask: boolean, dtype: DType): BlockImage {
    const { width, height, bands } = this.#vrt
    const layout = rasterLayout({
      width,
      height,
      bands: bands.length,
      dtype,
      planarConfiguration: 'separate',
      blockWidth: Math.min(width, BLOCK_SIZE),
      blockHeight: Math.min(height, BLOCK_SIZE),
    })
    return {
      layout,
      dtype,
      rowsPerLoad: layout.blockHeight,
      fillValue: () => 0,
      load: async (index, first, last) => {
        const extent = blockExtent(layout, index)
        const band = isMask ? this.#maskOf(extent.plane + 1) : bands[extent.plane]
        if (band === undefined) return undefined
        const rows = last - first + 1
        const height = Math.min(rows, extent.height - first)
        const samples = allocate(dtype, layout.blockWidth * rows)
        const window = { colOff: extent.x, rowOff: extent.y + first, width: extent.width, height }
        const shape = [height, extent.width] as const
        const wanted = { window, whole: window, shape, resampling: 'nearest' as const }
        const place = { dtype, out: samples, offset: 0, stride: [0, layout.blockWidth, 1] as const }
        await readVrtBand(reading, band, wanted, place)
        return { samples, firstRow: first }
      },
    }
  }
}

/** Some of a request's bands. */
function bandPart<T extends LevelRequest>(request: T, start: number, end: number): T {
  const { bands, offset, stride } = request
  return {
    ...request,
    bands: bands.slice(start, end),
    offset: offset + start * stride[0],
    onProgress: undefined,
  }
}

function axis(offset: number, size: number): { readonly offset: number; readonly size: number } {
  return { offset, size }
}

/** Positions that were whole before they went through an overview's are whole again. */
function snap(position: number): number {
  const whole = Math.round(position)
  return Math.abs(position - whole) < 1e-7 ? whole : position
}
