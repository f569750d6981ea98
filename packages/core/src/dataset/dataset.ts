/// <reference lib="esnext.disposable" preserve="true" />
import type { CRS, CRSInput } from '@memraster/crs'
import type { DType } from '@memraster/ground'
import { loadOnce, RasterError, requireObject, requireText, shown, throwIfAborted } from '@memraster/ground'
import { changeBands } from '../backend/change-bands.ts'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { Affine, AffineLike } from '../georeference/affine.ts'
import { type Bounds, boundsOf, resolution } from '../georeference/bounds.ts'
import type { GroundControl, ResolvedGroundControl } from '../georeference/ground-control.ts'
import {
  index,
  type PixelOffset,
  windowBounds,
  windowFromBounds,
  windowTransform,
  xy,
} from '../georeference/pixel-location.ts'
import type { RPC } from '../georeference/rpc.ts'
import type { ColorInterpretation, Colormap } from '../metadata/colors.ts'
import type { Tags } from '../metadata/tags.ts'
import { checkBand } from '../operation/band-indexes.ts'
import { checkOptions } from '../operation/check-options.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { tagsOf } from '../operation/tags-of.ts'
import { requireOptions, watched } from '../operation/watching.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { type BlockWindow, blockWindow, blockWindows } from '../read/blocks.ts'
import type { ChecksumOptions } from '../read/checksum.ts'
import type { Histogram, HistogramOptions } from '../read/histogram.ts'
import { type MaskFlag, maskFlags, maskSource } from '../read/mask-precedence.ts'
import { overviewFactor } from '../read/overview-choice.ts'
import type { BandAxes, BandsAxes, MaskResult, Only, RasterData, ReadResult } from '../read/raster-data.ts'
import type { DatasetMaskOptions } from '../read/read-masks.ts'
import type { ReadOptions, WindowReadOptions } from '../read/read-options.ts'
import { readPixels } from '../read/read-pixels.ts'
import type { Statistics } from '../read/statistics.ts'
import type { BandOptions } from '../read/valid-pixels.ts'
import { parseWindow, type WindowLike } from '../window/parse-window.ts'
import type { Window } from '../window/window.ts'
import type { TagUpdates } from '../write/staged-tags.ts'
import type { MaskInput, WritableData, WriteMaskOptions, WriteOptions } from '../write/write-options.ts'
import { defineAsyncDispose } from './async-dispose.ts'
import type { BuildOverviewsOptions } from './build-overviews.ts'
import { type CloseOptions, type DatasetMode, DatasetSession } from './dataset-session.ts'
import {
  compressionOf,
  type DatasetProfile,
  interleavingOf,
  isTiled,
  type Meta,
  metaOf,
  nodataOf,
  overviewDataset,
  photometricOf,
  profileOf,
  transformOf,
} from './facts.ts'
import {
  type MaskedSample,
  type Points,
  type SampledData,
  type SampleOptions,
  samplePoints,
} from './sample-points.ts'
import type * as Writing from './writing.ts'

const loadMeasures = /* @__PURE__ */ loadOnce(() => import('../read/measures.ts'))
const loadMasks = /* @__PURE__ */ loadOnce(() => import('../read/read-masks.ts'))

/** One block of a raster: its place and its pixels. */
export type Block<Axes extends BandAxes | BandsAxes = BandAxes | BandsAxes> = BlockWindow &
  RasterData<DType, Axes>

/**
 * A raster that is open for reading (`r`), for writing (`w`) or for both (`w+`, `r+`), as rasterio's dataset objects.
 * Bands are numbered from 1; windows and shapes are rows before columns.
 *
 * Its properties are plain data and can be read after it is closed. Reads may run at the same time; writes wait for
 * their turn. Changes are in the file once `close` has resolved.
 *
 * @example
 * await using dataset = await memfile.open()
 * const { data, shape } = await dataset.read({ indexes: [1, 2, 3], window: new Window(0, 0, 256, 256) })
 */
export class Dataset {
  readonly #session: DatasetSession
  /** The same as {@link close}. */
  declare readonly [Symbol.asyncDispose]: () => Promise<void>

  static {
    defineAsyncDispose(Dataset.prototype)
  }

  /** Datasets are opened by `MemoryFile.open`. */
  constructor(session: DatasetSession) {
    if (!(session instanceof DatasetSession))
      throw new TypeError('Datasets are not made, but opened, by `MemoryFile.open` or `open`.')
    this.#session = session
    session.owner = this
  }

  get name(): string {
    return this.#session.options.name
  }
  get mode(): DatasetMode {
    return this.#session.options.mode
  }
  get closed(): boolean {
    return this.#session.closed
  }
  /** GDAL's name of the format, such as `GTiff`. */
  get driver(): string {
    return this.#info.driver
  }
  get width(): number {
    return this.#info.width
  }
  get height(): number {
    return this.#info.height
  }
  get shape(): readonly [height: number, width: number] {
    return [this.#info.height, this.#info.width]
  }
  /** Number of bands. */
  get count(): number {
    return this.#info.bands.length
  }
  /** The numbers of the bands, from 1 on. */
  get indexes(): readonly number[] {
    return this.#info.bands.map((_, i) => i + 1)
  }
  get dtypes(): readonly DType[] {
    return this.#info.bands.map((band) => band.dtype)
  }
  /** The first band's nodata value; undefined if it has none. Setting it sets it for all bands; null removes it. */
  get nodata(): number | bigint | undefined {
    return this.nodatavals[0]
  }
  set nodata(value: number | bigint | null | undefined) {
    this.#session.change((writing, info) => writing.nodataChange(info, value))
  }
  get nodatavals(): readonly (number | bigint | undefined)[] {
    return this.#info.bands.map(nodataOf)
  }
  get crs(): CRS | undefined {
    return this.#info.crs
  }
  set crs(value: CRSInput | null | undefined) {
    this.#session.change((writing, info) => writing.crsChange(info, value))
  }
  /** Pixel (column, row) to world; the identity if the file has none. */
  get transform(): Affine {
    return transformOf(this.#info)
  }
  set transform(value: AffineLike | null | undefined) {
    this.#session.change((writing, info) => writing.transformChange(info, value))
  }
  get bounds(): Bounds {
    return boundsOf(this.width, this.height, this.transform)
  }
  /** Width and height of a pixel, in units of the CRS. */
  get res(): readonly [x: number, y: number] {
    return resolution(this.transform)
  }
  /** Driver, dtype, size, bands, nodata, CRS and transform. */
  get meta(): Meta {
    return metaOf(this.#info)
  }
  /** {@link meta} and the layout of the file: a profile with which `MemoryFile.open` creates a raster like this one. */
  get profile(): DatasetProfile {
    return profileOf(this.#info)
  }
  get descriptions(): readonly (string | undefined)[] {
    return this.#info.bands.map((band) => band.description)
  }
  set descriptions(values: readonly (string | null | undefined)[]) {
    this.#session.change((writing, info) => writing.textsChange(info, 'description', values))
  }
  get units(): readonly (string | undefined)[] {
    return this.#info.bands.map((band) => band.unit)
  }
  set units(values: readonly (string | null | undefined)[]) {
    this.#session.change((writing, info) => writing.textsChange(info, 'unit', values))
  }
  /** A pixel's value times its band's scale, plus the offset, is the quantity in its unit; reads give raw values. */
  get scales(): readonly number[] {
    return this.#info.bands.map((band) => band.scale)
  }
  set scales(values: readonly number[]) {
    this.#session.change((writing, info) => writing.numbersChange(info, 'scale', values))
  }
  get offsets(): readonly number[] {
    return this.#info.bands.map((band) => band.offset)
  }
  set offsets(values: readonly number[]) {
    this.#session.change((writing, info) => writing.numbersChange(info, 'offset', values))
  }
  get colorinterp(): readonly ColorInterpretation[] {
    return this.#info.bands.map((band) => band.colorInterpretation)
  }
  set colorinterp(values: readonly ColorInterpretation[]) {
    this.#session.change((writing, info) => writing.colorinterpChange(info, values))
  }
  /** Rows and columns of each band's blocks. */
  get blockShapes(): readonly (readonly [rows: number, columns: number])[] {
    return this.#info.bands.map((band) => band.blockShape)
  }
  get isTiled(): boolean {
    return isTiled(this.#info)
  }
  /** `pixel` or `band`. */
  get interleaving(): string | undefined {
    return interleavingOf(this.#info)
  }
  /** Such as `deflate`; undefined for none. */
  get compression(): string | undefined {
    return compressionOf(this.#info)
  }
  /** Such as `ycbcr`; undefined if it follows from the bands' color interpretations. */
  get photometric(): string | undefined {
    return photometricOf(this.#info)
  }
  /** The source of each band's mask. */
  get maskFlagEnums(): readonly (readonly MaskFlag[])[] {
    return this.indexes.map((bidx) => maskFlags(maskSource(this.#info, bidx)))
  }
  /** Ground control points and the CRS of their coordinates. */
  get gcps(): ResolvedGroundControl {
    return { points: this.#info.gcps, crs: this.#info.gcpsCrs }
  }
  set gcps(value: GroundControl | null | undefined) {
    this.#session.requireWritable('gcps.write')
    this.#session.change((writing, info) => writing.gcpsChange(info, value))
  }
  get rpcs(): RPC | undefined {
    return this.#info.rpcs
  }
  set rpcs(value: RPC | null | undefined) {
    this.#session.requireWritable('rpcs.write')
    this.#session.change((writing) => writing.rpcsChange(value))
  }
  /** Names that open the other rasters of the file. */
  get subdatasets(): readonly string[] {
    return this.#info.subdatasets
  }
  /** Names, in the file's directory, of the files that the raster was read from. */
  get files(): readonly string[] {
    return this.#info.files
  }

  /**
   * Reads pixels.
   *
   * @throws {RasterError} `BAND`, `WINDOW`, `SHAPE`, `DTYPE`, `NODATA` for invalid arguments; `LIMIT` if the result
   *   would be too large; `CORRUPT` for blocks that cannot be decoded; `UNSUPPORTED`, `ABORTED`, `CLOSED`.
   * @example
   * const { data, mask } = await dataset.read({ indexes: 1, masked: true, outShape: [256, 256] })
   */
  read(): Promise<RasterData<DType, BandsAxes>>
  read<const O extends ReadOptions>(options: Only<O, ReadOptions>): Promise<ReadResult<O>>
  read(options?: ReadOptions): Promise<ReadResult<ReadOptions>>
  read(options: ReadOptions = {}): Promise<unknown> {
    return watched(options, (options) => this.#session.reading((raster) => readPixels(raster, options)))
  }
  /** Reads the bands' masks: 255 valid, 0 invalid; alpha unchanged. */
  readMasks(): Promise<RasterData<'uint8', BandsAxes>>
  readMasks<const O extends WindowReadOptions>(options: Only<O, WindowReadOptions>): Promise<MaskResult<O>>
  readMasks(options: WindowReadOptions = {}): Promise<unknown> {
    return watched(options, (options) =>
      this.#session.reading(async (raster) => (await loadMasks()).readMasks(raster, options)),
    )
  }
  /**
   * Reads the one mask of the dataset, of shape `[height, width]`: the bands' common mask, else valid where any band
   * is.
   */
  datasetMask(): Promise<RasterData<'uint8', BandAxes>>
  datasetMask<const O extends DatasetMaskOptions>(
    options: Only<O, DatasetMaskOptions>,
  ): Promise<MaskResult<O & { readonly indexes: 1 }>>
  datasetMask(options: DatasetMaskOptions = {}): Promise<unknown> {
    return watched(options, (options) =>
      this.#session.reading(async (raster) => (await loadMasks()).readDatasetMask(raster, options)),
    )
  }
  /** Gives the values at places of the dataset's CRS, each of shape `[bands]`, as they are asked for. */
  sample(points: Points, options: SampleOptions & { readonly masked: true }): AsyncGenerator<MaskedSample>
  sample(points: Points, options?: SampleOptions): AsyncGenerator<SampledData>
  sample(points: Points, options: SampleOptions = {}): AsyncGenerator<SampledData> {
    requireOptions('sample()', options)
    return samplePoints(this.#info, (readOptions) => this.read(readOptions), points, options)
  }
  /** Reads block by block, one in memory at a time: all bands, or those of `indexes`, whose block shapes must agree. */
  blocks(bidx?: 0, options?: BandOptions): AsyncGenerator<Block<BandsAxes>>
  blocks(bidx: number, options?: BandOptions): AsyncGenerator<Block>
  async *blocks(bidx = 0, options: BandOptions = {}): AsyncGenerator<Block> {
    requireOptions('blocks()', options)
    for (const place of blockWindows(this.#info, bidx)) {
      const read = { window: place.window, indexes: bidx === 0 ? undefined : bidx, signal: options.signal }
      yield { ...place, ...(await this.read(read)) }
    }
  }
  /** The windows of the blocks of a band, row by row; of all bands for 0, whose block shapes must agree. */
  blockWindows(bidx = 0): Generator<BlockWindow> {
    return blockWindows(this.#info, bidx)
  }
  /** The window of one block, cut off at the raster's edges. */
  blockWindow(bidx: number, row: number, column: number): Window {
    return blockWindow(this.#info, bidx, row, column)
  }
  /** Exact statistics of the valid pixels of a band. */
  stats(bidx = 1, options: BandOptions = {}): Promise<Statistics> {
    return this.#readingBand(bidx, options, async (raster, options) =>
      (await loadMeasures()).bandStatistics(raster, bidx, options),
    )
  }
  /** Counts of the valid pixels of a band by value. */
  histogram(bidx = 1, options: HistogramOptions = {}): Promise<Histogram> {
    return this.#readingBand(bidx, options, async (raster, options) =>
      (await loadMeasures()).bandHistogram(raster, bidx, options),
    )
  }
  /** GDAL's checksum of a band, or of a window of it. */
  checksum(bidx = 1, options: ChecksumOptions = {}): Promise<number> {
    return this.#readingBand(bidx, options, async (raster, options) =>
      (await loadMeasures()).bandChecksum(raster, bidx, options),
    )
  }
  /** The decimation factors of a band's overviews. */
  overviews(bidx = 1): number[] {
    checkBand(bidx, this.count)
    return (this.#info.bands[bidx - 1] as BandInfo).overviews.map((overview) =>
      overviewFactor(this.#info, overview),
    )
  }
  /**
   * An overview as a dataset, 0 being the largest; it closes with this one.
   *
   * @throws {RasterError} `OVERVIEW` if there is none of that number.
   */
  openOverview(level: number): Dataset {
    const session = this.#session
    session.requireOpen()
    const { length } = this.#info.bands[0]?.overviews ?? []
    if (!Number.isInteger(level) || level < 0 || level >= length) {
      throw new RasterError(
        'OVERVIEW',
        `There is no overview ${shown(level)}; the raster has ${length === 0 ? 'none' : `those from 0 to ${length - 1}`}.`,
      )
    }
    const dataset = overviewDataset(this.#info, level, (request, out) =>
      session.reading((raster) => raster.dataset.read(request, out)),
    )
    return new Dataset(new DatasetSession({ ...session.options, dataset, mode: 'r', onClosed: undefined }))
  }
  /** The tags of a domain, of a band or (0) of the dataset; `{}` for an unknown domain. */
  tags(bidx = 0, domain = ''): Tags {
    return tagsOf(this.#info, bidx, domain)
  }
  /**
   * The domains that have tags, of a band or (0) of the dataset, without the default one, and without `xml:VRT`, the text
   * of a virtual raster, as in rasterio.
   */
  tagNamespaces(bidx = 0): string[] {
    if (bidx !== 0) checkBand(bidx, this.count)
    const domains = bidx === 0 ? this.#info.tags : (this.#info.bands[bidx - 1] as BandInfo).tags
    return Object.keys(domains).filter((domain) => domain !== '' && domain !== 'xml:VRT')
  }
  /**
   * The colours of a band's values.
   *
   * @throws {RasterError} `BAND` if the band has none.
   */
  colormap(bidx: number): Colormap {
    checkBand(bidx, this.count)
    const { colormap } = this.#info.bands[bidx - 1] as BandInfo
    if (colormap) return colormap
    throw new RasterError(
      'BAND',
      `Band ${bidx} has no colormap; its colour interpretation is ${this.colorinterp[bidx - 1]}.`,
    )
  }
  /**
   * The window, fractional and not cropped, that covers bounds in the dataset's CRS.
   *
   * @throws {RasterError} `WINDOW` for bounds that are not finite, or turned against the transform.
   */
  window(bounds: Bounds): Window
  window(left: number, bottom: number, right: number, top: number): Window
  window(first: Bounds | number, ...others: number[]): Window {
    const { left, bottom, right, top } =
      typeof first === 'object' && first !== null
        ? first
        : { left: first, bottom: others[0], right: others[1], top: others[2] }
    return windowFromBounds(left, bottom ?? NaN, right ?? NaN, top ?? NaN, this.transform)
  }
  /** The transform of a window's own pixels. */
  windowTransform(window: WindowLike): Affine {
    return windowTransform(this.#boundless(window), this.transform)
  }
  windowBounds(window: WindowLike): Bounds {
    return windowBounds(this.#boundless(window), this.transform)
  }
  /** The place of a pixel's centre, or of one of its corners. */
  xy(row: number, col: number, offset?: PixelOffset): [x: number, y: number] {
    return xy(this.transform, row, col, offset)
  }
  /** The pixel that holds a place. */
  index(x: number, y: number, op?: (pixel: number) => number): [row: number, col: number] {
    return index(this.transform, x, y, op)
  }
  /** Longitude and latitude of the centre. */
  async lnglat(): Promise<[lng: number, lat: number]> {
    const { lngLat } = await import('../georeference/lng-lat.ts')
    return await lngLat(this.bounds, this.crs)
  }

  /**
   * Writes pixels.
   *
   * @throws {RasterError} `READ_ONLY`, `CLOSED`; `BAND`, `WINDOW`, `SHAPE`, `DTYPE`, `NODATA` for invalid arguments.
   * @example
   * await dataset.write(band, { indexes: 1, window: new Window(0, 256, 256, 256) })
   */
  write(data: WritableData, options: WriteOptions = {}): Promise<void> {
    return watched(options, (options) =>
      this.#session.writing(async (raster, writing) => {
        if (options?.masked) this.#session.requireWritable('mask.write')
        const written = await writing.writePixels(raster, data, options)
        if (written === undefined) return
        const { mask, window } = written
        await this.#writeMask(raster, writing, mask, { ...options, window, onProgress: undefined })
      }),
    )
  }
  /** Writes the mask that all bands share; non-zero or true is valid. */
  async writeMask(mask: MaskInput, options: WriteMaskOptions = {}): Promise<void> {
    this.#session.requireWritable('mask.write')
    requireOptions('writeMask()', options)
    await watched(options, (options) =>
      this.#session.writing((raster, writing) => this.#writeMask(raster, writing, mask, options)),
    )
  }
  /** Gives the values of a band colours; the band becomes a palette. */
  writeColormap(bidx: number, colormap: Parameters<typeof Writing.colormapChange>[2]): void {
    this.#session.requireWritable('colormap.write')
    this.#session.changeBand((writing, info) => writing.colormapChange(info, bidx, colormap))
  }
  /** Sets tags of a domain, of a band or (0) of the dataset, keeping the others; null removes one. */
  updateTags(tags: TagUpdates, options: { bidx?: number; ns?: string } = {}): void {
    this.#session.requireWritable()
    checkOptions('updateTags', options, { bidx: true, ns: true })
    const { bidx = 0, ns = '' } = options
    requireObject('The tags', tags)
    requireText('ns', ns)
    this.#session.changeTags(tags, bidx, ns)
  }
  setBandDescription(bidx: number, description: string | null): void {
    this.#session.changeBand((writing, info) => writing.textChange(info, 'description', bidx, description))
  }
  setBandUnit(bidx: number, unit: string | null): void {
    this.#session.changeBand((writing, info) => writing.textChange(info, 'unit', bidx, unit))
  }
  /**
   * Builds overviews of all bands, replacing existing ones.
   *
   * @throws {RasterError} `ABORTED`: the previous overviews may be gone; `LIMIT`, `OVERVIEW`, `READ_ONLY`.
   */
  buildOverviews(factors: readonly number[], options: BuildOverviewsOptions = {}): Promise<void> {
    return watched(options, (options) => this.#buildOverviews(factors, options))
  }
  async #buildOverviews(factors: readonly number[], options: BuildOverviewsOptions): Promise<void> {
    this.#session.requireWritable('overviews.build')
    await this.#session.writing(async (raster, writing) => {
      const request = writing.resolveOverviews(raster.info, factors, options)
      if (request.factors.length === 0) return
      writing.checkOverviews(raster.info, request.factors, raster.limits)
      await this.#session.flush()
      const build = async (signal: AbortSignal): Promise<DatasetInfo | undefined> =>
        raster.dataset.buildOverviews?.({ ...request, signal })
      const task = `building overviews of ${raster.name}`
      const { signal } = request
      const info = await runBackend(task, { signal, deadline: raster.deadline }, build)
      if (info) this.#session.replaceInfo(info)
      throwIfAborted(request.signal, task)
    })
  }
  /** Computes the statistics of all bands, or of one, and puts them into its tags as GDAL does. */
  async updateStats(bidx?: number, options: BandOptions = {}): Promise<void> {
    this.#session.requireWritable()
    for (const band of bidx === undefined ? this.indexes : [bidx]) {
      const statistics = await this.stats(band, options)
      const { statisticsTags } = await loadMeasures()
      this.updateTags(statisticsTags(statistics), { bidx: band })
    }
  }

  /**
   * Closes the dataset; written data is complete in its file when this resolves. May be called again.
   *
   * @throws {RasterError} `ABORTED`, `IO`, or an error of the format; the file is then unchanged.
   */
  close(options: CloseOptions = {}): Promise<void> {
    requireOptions('close()', options)
    return this.#session.close(options)
  }
  /** Closes the dataset and discards what was written: the file stays unchanged. */
  discard(): Promise<void> {
    return this.#session.discard()
  }

  get #info(): DatasetInfo {
    return this.#session.info
  }

  async #writeMask(
    raster: OpenRaster,
    writing: typeof Writing,
    mask: MaskInput,
    options: WriteMaskOptions,
  ): Promise<void> {
    await writing.writeDatasetMask(raster, mask, options)
    const bands = changeBands(raster.info.bands, (band) => ({ ...band, storedMask: 'dataset' }))
    this.#session.replaceInfo({ ...this.#info, bands })
  }

  async #readingBand<O extends BandOptions, T>(
    bidx: number,
    options: O,
    operation: (raster: OpenRaster, options: O) => Promise<T>,
  ): Promise<T> {
    checkBand(bidx, this.count)
    requireObject('The options', options)
    return watched(options, (options) => this.#session.reading((raster) => operation(raster, options)))
  }

  #boundless(window: WindowLike): Window {
    return parseWindow(window, this.height, this.width, { boundless: true })
  }
}
