import type { BackendDataset, DatasetInfo, ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { BlockImage } from '../blocks/block-image.ts'
import { type BandRun, bandRuns } from '../read/band-runs.ts'
import type { LevelImages } from '../read/level-source.ts'
import { readLevel } from '../read/read-level.ts'
import type { LevelRequest } from '../read/read-nearest.ts'
import type { SidecarLevels } from '../read/sidecar-levels.ts'
import { wholeWindow } from '../read/whole-window.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'
import type { WholeRequest } from './read-at-level.ts'
import { atBestLevel, wholePixels } from './read-at-level.ts'
import { budgetOf, deeper, type ReadBudget, spendRead } from './read-budget.ts'
import { readVrtBand } from './read-vrt-band.ts'
import { hasSharedSources, readShared } from './shared-sources.ts'
import { goesToSources, type VrtReading } from './shown-sources.ts'
import type { SourcePool } from './source-pool.ts'
import { maskOf, virtualImage } from './virtual-image.ts'
import type { BandOverviews } from './vrt-overviews.ts'

/** A VRT file that has been read and described. */
export interface VrtFile {
  readonly vrt: Vrt
  readonly sidecar: SidecarLevels
  /** By band. */
  readonly overviews: readonly BandOverviews[]
  readonly info: DatasetInfo
}

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
    return this.#read(request, out, budgetOf(request))
  }

  async close(): Promise<void> {
    this.#pool.clear()
    this.#file.sidecar.clear()
  }

  discard(): Promise<void> {
    return this.close()
  }

  async #read(request: LevelRequest, out: RasterArray, budget: ReadBudget): Promise<void> {
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
    const band = maskOf(this.#vrt, index)
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
      if (isShared && (await goesToSources(reading, vrtBands, request))) {
        await readShared(reading, this.#vrt, request, out)
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

  /** The first bands as one if GDAL resamples them together, the others one by one. */
  async #readRuns(reading: VrtReading, request: WholeRequest, out: RasterArray): Promise<void> {
    const runs: BandRun[] = bandRuns(this.info, request, request.whole)
    for (const { start, end, together } of runs) {
      if (together) {
        const { dtype } = this.#vrt.bands[(request.bands[start] as number) - 1] as VrtBand
        const images = this.#images(reading, virtualImage(this.#vrt, reading, false, dtype))
        await readLevel(images, bandPart(request, start, end), out)
        continue
      }
      for (let i = start; i < end; i++) {
        const band = this.#vrt.bands[(request.bands[i] as number) - 1] as VrtBand
        await this.#readBand(reading, band, bandPart(request, i, i + 1), out)
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
    if (await goesToSources(reading, [band], request)) {
      await readVrtBand(reading, band, request, { ...request, out })
      return
    }
    const isMask = request.source === 'mask'
    await readLevel(this.#images(reading, virtualImage(this.#vrt, reading, isMask, band.dtype)), request, out)
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

  #reading(signal: AbortSignal | undefined, budget: ReadBudget): VrtReading {
    return {
      open: ({ filename }) => this.#pool.get(this.#pool.nameOf(filename)),
      read: (dataset) => async (request, out) => {
        spendRead(budget, request)
        const part = atBestLevel(dataset.info, request)
        if (dataset instanceof VrtDataset) await dataset.#read(part, out, deeper(budget))
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
      mask: hasOwn ? virtualImage(this.#vrt, reading, true, 'uint8') : sidecar.mask(0),
      maskSample: hasOwn ? (band) => band - 1 : (band) => sidecar.maskSample(band),
      maxBytes,
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
