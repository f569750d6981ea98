import { type DType, RasterError, sampleSize } from '@memraster/core/backend'
import { dtypeOf, gdalDataType } from '../gdal/data-types.ts'
import { type Gdal, type GdalCall, hasFailed } from '../gdal/gdal.ts'
import { openingError, operationError } from '../gdal/gdal-errors.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { applyChange } from './apply-change.ts'
import { buildOverviews } from './build-overviews.ts'
import { fillReservedTags, reserveTags } from './cog-tags.ts'
import { copyRaster } from './copy-raster.ts'
import { checkBuffered, optionTexts, profileChange } from './creation.ts'
import { describeDataset, type KnownFacts } from './describe-dataset.ts'
import type {
  ClosedFiles,
  CreateCommand,
  Engine,
  EngineFile,
  EngineRaster,
  OpenCommand,
  OverviewsCommand,
  PlainChange,
  PlainInfo,
  ReadCommand,
  ReadPart,
  WriteCommand,
} from './engine.ts'
import { Mount } from './mount.ts'
import { rasterIO, requireObject } from './raster-io.ts'
import { blockRowsOf, planParts, readPart } from './read-raster.ts'
import { yieldToOthers } from './time-slice.ts'

/** GDALOpenEx: rasters only, to change them, and with words for what fails. */
const OPEN_RASTER = 0x02
const OPEN_UPDATE = 0x01
const OPEN_VERBOSE = 0x40

/** GMF_PER_DATASET. */
const MASK_PER_DATASET = 2

interface HeldRaster {
  dataset: Pointer
  readonly mount: Mount
  readonly filename: string
  readonly writable: boolean
  isNewTiff?: boolean
  /** What the dataset, which is one of MEM, is copied with when it closes. */
  readonly copy?: { readonly driver: string; readonly options: readonly string[] }
}

/** GDAL in the thread that calls it. */
export class GdalEngine implements Engine {
  readonly #gdal: Gdal
  readonly #rasters = new Map<number, HeldRaster>()
  readonly #firstSize: number
  #lastId = 0

  constructor(gdal: Gdal) {
    this.#gdal = gdal
    this.#firstSize = gdal.module.HEAPU8.length
  }

  get hasGrown(): boolean {
    return this.#gdal.module.HEAPU8.length > this.#firstSize
  }

  get death(): Error | undefined {
    return this.#gdal.death
  }

  async open(command: OpenCommand): Promise<EngineRaster> {
    const { filename, mode, drivers } = command
    const writable = mode === 'r+'
    const isFile = command.files.some(({ name }) => name === filename)
    // GDAL 3.8 wants to be told that a COG that is changed is one no more.
    const options = writable ? { IGNORE_COG_LAYOUT_BREAK: 'YES', ...command.options } : command.options
    // What GDAL may change must not be the caller's own.
    const files = writable ? command.files.map(copyOf) : command.files
    const open = (call: GdalCall, mount: Mount): HeldRaster => {
      const flags = OPEN_RASTER | OPEN_VERBOSE | (writable ? OPEN_UPDATE : 0)
      const dataset = this.#gdal.module._GDALOpenEx(
        call.arena.text(mount.rasterName(filename)),
        flags,
        drivers ? call.arena.texts(drivers) : 0,
        call.arena.texts(optionTexts(options)),
        0,
      )
      if (dataset === 0) throw openingError(call.messages, filename, isFile ? 'CORRUPT' : 'IO')
      if (writable && opensToReadOnly(call)) {
        this.#gdal.module._GDALClose(dataset)
        throw new RasterError('UNSUPPORTED', `GDAL opens ${filename} only to read it, not to change it.`, {
          feature: 'update',
        })
      }
      return { dataset, mount, filename, writable }
    }
    return this.#mounting(files, open, {}, { crs: command.crsIsKnown })
  }

  async create({ filename, profile, how }: CreateCommand): Promise<EngineRaster> {
    const { driver, width, height, count, dtype } = profile
    const options = optionTexts(profile.options)
    if (how === 'copy') checkBuffered(profile)
    const begin = (call: GdalCall, mount: Mount): HeldRaster => {
      const dataset = this.#gdal.module._GDALCreate(
        this.#gdal.driver(call.arena, how === 'copy' ? 'MEM' : driver),
        call.arena.text(mount.pathOf(filename)),
        width,
        height,
        count,
        gdalDataType(dtype) ?? 0,
        how === 'copy' ? 0 : call.arena.texts(options),
      )
      if (dataset === 0) throw operationError(call.messages, `creating a ${driver} file`, 'PROFILE')
      const raster = { dataset, mount, filename, writable: true }
      return how === 'copy'
        ? { ...raster, copy: { driver, options } }
        : { ...raster, isNewTiff: driver === 'GTiff' }
    }
    return this.#mounting([], begin, profileChange(profile), { mask: true })
  }

  async read(
    command: ReadCommand,
    signal: AbortSignal | undefined,
    onPart: (part: ReadPart) => void,
  ): Promise<void> {
    const parts = this.#gdal.run(() =>
      planParts(command, blockRowsOf(this.#gdal, this.#raster(command.id).dataset, command)),
    )
    for (const [index, part] of parts.entries()) {
      if (index > 0) await yieldToOthers()
      if (signal?.aborted) throw new RasterError('ABORTED', 'The read was aborted.', { cause: signal.reason })
      this.#gdal.run((call) =>
        readPart(this.#gdal, call, this.#raster(command.id).dataset, command, part, onPart),
      )
    }
  }

  async write({ id, target, bands, window, bytes }: WriteCommand): Promise<ArrayBufferLike> {
    this.#gdal.run((call) => {
      const { module } = this.#gdal
      const { dataset } = this.#raster(id)
      const first = requireObject(module._GDALGetRasterBand(dataset, bands[0] as number), `band ${bands[0]}`)
      const isMask = target === 'mask'
      const dtype = isMask ? 'uint8' : describeDtype(this.#gdal, first)
      const from = isMask ? { band: this.#mask(call, dataset, first) } : { dataset, bands }
      const address = call.arena.bytes(bytes.byteLength)
      module.HEAPU8.set(bytes, address)
      const size = sampleSize(dtype)
      const { width, height } = window
      const space = { pixel: size, line: size * width, band: size * width * height }
      const shape = [height, width] as const
      const resampling = 'nearest'
      rasterIO(
        this.#gdal,
        call,
        { direction: 'write', from, window, address, shape, dtype, resampling, space },
        'writing',
      )
    })
    return bytes.buffer
  }

  async update(id: number, change: PlainChange): Promise<void> {
    this.#gdal.run((call) => {
      const raster = this.#raster(id)
      // GDAL 3.8 drops colours that are set once pixels of a new TIFF are in the file.
      const colors = Object.values(change.bands ?? {}).some((band) => band.colorInterpretation !== undefined)
      if (colors && raster.isNewTiff) this.#reopen(call, raster)
      applyChange(this.#gdal, call, raster.dataset, change)
    })
  }

  async buildOverviews(
    command: OverviewsCommand,
    onProgress: (fraction: number) => void,
  ): Promise<PlainInfo> {
    return this.#gdal.run((call) => {
      const raster = this.#raster(command.id)
      buildOverviews(this.#gdal, call, raster.dataset, command, onProgress)
      return this.#describe(call, raster)
    })
  }

  async close(
    id: number,
    signal: AbortSignal | undefined,
    onProgress: (fraction: number) => void,
  ): Promise<ClosedFiles> {
    const raster = this.#raster(id)
    const { mount, filename, writable, copy } = raster
    try {
      return this.#gdal.run((call) => {
        const reserved = copy?.driver === 'COG' ? reserveTags(this.#gdal, call, raster.dataset) : undefined
        if (copy) {
          const file = { path: mount.pathOf(filename), ...copy }
          copyRaster(this.#gdal, call, raster.dataset, file, signal, onProgress)
        }
        const { dataset } = raster
        raster.dataset = 0
        const result = this.#gdal.module._GDALClose(dataset)
        if (!writable) return { written: [], deleted: [] }
        if (result !== 0 || hasFailed(call)) throw operationError(call.messages, `writing ${filename}`, 'IO')
        const changes = mount.changes()
        if (changes.deleted.includes(filename) || (copy && changes.written.length === 0)) {
          throw new RasterError('IO', `GDAL has written no file ${filename}.`, { subject: filename })
        }
        const file = changes.written.find(({ name }) => name === filename)
        if (file && reserved) fillReservedTags(file.bytes, reserved)
        return changes
      })
    } finally {
      this.#release(id)
    }
  }

  async discard(id: number): Promise<void> {
    this.#release(id)
  }

  #raster(id: number): HeldRaster {
    const raster = this.#rasters.get(id)
    if (raster) return raster
    throw new RasterError('CLOSED', 'The raster is closed.')
  }

  /** Opens a dataset over files of its own; both are gone again where that, or the change, fails. */
  #mounting(
    files: OpenCommand['files'],
    open: (call: GdalCall, mount: Mount) => HeldRaster,
    change: PlainChange = {},
    known: KnownFacts = {},
  ): EngineRaster {
    return this.#gdal.run((call) => {
      const mount = new Mount(this.#gdal.module, files)
      const id = ++this.#lastId
      try {
        const raster = open(call, mount)
        this.#rasters.set(id, raster)
        applyChange(this.#gdal, call, raster.dataset, change)
        return { id, info: this.#describe(call, raster, known) }
      } catch (error) {
        if (this.#rasters.has(id)) this.#release(id)
        else mount.remove()
        throw error
      }
    })
  }

  #describe(
    call: GdalCall,
    { dataset, mount, filename, copy }: HeldRaster,
    known: KnownFacts = {},
  ): PlainInfo {
    const info = describeDataset(this.#gdal, call, dataset, mount, known)
    return copy ? { ...info, driver: copy.driver, files: [filename] } : info
  }

  #reopen(call: GdalCall, raster: HeldRaster): void {
    const { module } = this.#gdal
    const path = call.arena.text(raster.mount.pathOf(raster.filename))
    module._GDALClose(raster.dataset)
    raster.dataset = module._GDALOpenEx(path, OPEN_RASTER | OPEN_VERBOSE | OPEN_UPDATE, 0, 0, 0)
    raster.isNewTiff = false
    if (raster.dataset === 0) throw operationError(call.messages, `writing ${raster.filename}`, 'IO')
  }

  /** The mask of all bands, made where there is none. */
  #mask(call: GdalCall, dataset: Pointer, band: Pointer): Pointer {
    const { getMaskFlags, getMaskBand } = METHODS.band
    if (Number(this.#gdal.call(band, getMaskFlags)) !== MASK_PER_DATASET) {
      const result = this.#gdal.call(dataset, METHODS.dataset.createMaskBand, MASK_PER_DATASET)
      if (result !== 0) throw operationError(call.messages, 'creating a mask', 'UNSUPPORTED')
    }
    return requireObject(this.#gdal.call(band, getMaskBand), 'mask')
  }

  #release(id: number): void {
    const raster = this.#rasters.get(id)
    this.#rasters.delete(id)
    if (!raster || this.#gdal.death) return
    this.#gdal.run(() => {
      if (raster.dataset !== 0) this.#gdal.module._GDALClose(raster.dataset)
      raster.mount.remove()
    })
  }
}

function copyOf(file: OpenCommand['files'][number]): EngineFile {
  if ('bytes' in file) return { name: file.name, bytes: file.bytes.slice() }
  const bytes = new Uint8Array(file.size)
  file.read(0, bytes)
  return { name: file.name, bytes }
}

/** Whether GDAL has opened a raster to read it where it was to be changed. */
function opensToReadOnly({ messages }: GdalCall): boolean {
  return messages.some(({ text }) => /switching to read-only/i.test(text))
}

function describeDtype({ module }: Gdal, band: Pointer): DType {
  return dtypeOf(module._GDALGetRasterDataType(band)) ?? 'uint8'
}
