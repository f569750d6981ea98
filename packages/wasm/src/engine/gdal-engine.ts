import type { PlainChange, PlainInfo, ReadPart } from '@memraster/core/internal/late'
import { RasterError, throwIfAborted } from '@memraster/ground'
import { gdalDataType } from '../gdal/data-types.ts'
import { type Gdal, type GdalCall, hasFailed } from '../gdal/gdal.ts'
import { openingError, operationError } from '../gdal/gdal-errors.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { applyChange } from './apply-change.ts'
import { buildOverviews } from './build-overviews.ts'
import { fillReservedTags, reserveTags } from './cog-tags.ts'
import { copyRaster } from './copy-raster.ts'
import { correctNodata } from './correct-nodata.ts'
import { checkBuffered, optionTexts, profileChange } from './creation.ts'
import { describeDataset, type KnownFacts, readOverviews } from './describe-dataset.ts'
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
} from './engine.ts'
import { requireStated } from './level-band.ts'
import { Mount } from './mount.ts'
import { openDataset, openForUpdate, openToAnnotate } from './open-dataset.ts'
import { planParts } from './plan-parts.ts'
import { blockRowsOf, readPart } from './read-raster.ts'
import { yieldToOthers } from './time-slice.ts'
import { writeRaster } from './write-raster.ts'

interface HeldRaster {
  dataset: Pointer
  readonly mount: Mount
  readonly filename: string
  /** The drivers that may open files during its operations. */
  readonly drivers: readonly string[]
  readonly writable: boolean
  isNewTiff?: boolean
  /** Whether pixels can be written, and not metadata alone. */
  readonly holdsPixels?: boolean
  /** The options with which the dataset, one of MEM, is copied when it closes. */
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
    const { filename, mode, drivers, stated } = command
    const writable = mode === 'r+'
    const isFile = command.files.some(({ name }) => name === filename)
    // Copy on write: GDAL may change these bytes, so they must not be the caller's own.
    const files = writable ? command.files.map(copyOf) : command.files
    const open = (call: GdalCall, mount: Mount): HeldRaster => {
      const openIt = writable ? openForUpdate : openDataset
      let dataset = openIt(this.#gdal, call, mount, command)
      const holdsPixels = dataset !== 0
      if (writable && !holdsPixels) dataset = openToAnnotate(this.#gdal, call, mount, command)
      if (dataset === 0) throw openingError(call.messages, filename, isFile ? 'CORRUPT' : 'IO')
      const raster = { dataset, mount, filename, drivers, writable, holdsPixels }
      if (!stated) {
        if (this.#driverOf(dataset) !== 'GTiff') return raster
        this.#gdal.module._GDALClose(dataset)
        throw new RasterError('IO', `${filename} names no page of a file.`, { subject: filename })
      }
      try {
        requireStated(this.#gdal, dataset, stated, filename)
        correctNodata(this.#gdal, call, dataset, stated)
      } catch (error) {
        this.#gdal.module._GDALClose(dataset)
        throw error
      }
      return raster
    }
    return this.#mounting(files, open, {}, stated ? 'all' : {}, drivers)
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
      const raster = { dataset, mount, filename, drivers: [driver], writable: true }
      return how === 'copy'
        ? { ...raster, copy: { driver, options } }
        : { ...raster, isNewTiff: driver === 'GTiff' }
    }
    return this.#mounting([], begin, profileChange(profile, how === 'copy'), { mask: true }, [driver])
  }

  async read(
    command: ReadCommand,
    signal: AbortSignal | undefined,
    onPart: (part: ReadPart) => void,
    onTurn?: () => void,
  ): Promise<void> {
    const parts = this.#working(command.id, ({ dataset }) =>
      planParts(command, blockRowsOf(this.#gdal, dataset, command)),
    )
    for (const [index, part] of parts.entries()) {
      if (index > 0) await yieldToOthers()
      throwIfAborted(signal)
      onTurn?.()
      this.#working(command.id, ({ dataset }, call) =>
        readPart(this.#gdal, call, dataset, command, part, onPart),
      )
    }
  }

  async write(command: WriteCommand): Promise<ArrayBufferLike> {
    this.#working(command.id, ({ dataset }, call) => writeRaster(this.#gdal, call, dataset, command))
    return command.bytes.buffer
  }

  async update(id: number, change: PlainChange): Promise<void> {
    this.#working(id, (raster, call) => {
      // GDAL 3.8 drops colours that are set once pixels of a new TIFF are in the file.
      const colors = Object.values(change.bands ?? {}).some((band) => band.colorInterpretation !== undefined)
      if (colors && raster.isNewTiff) this.#reopen(call, raster)
      applyChange(this.#gdal, call, raster.dataset, change)
    })
  }

  async buildOverviews(
    command: OverviewsCommand,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<readonly BandOverviews[]> {
    return this.#working(command.id, ({ dataset }, call) => {
      buildOverviews(this.#gdal, call, dataset, command, signal, onProgress)
      const { module } = this.#gdal
      return Array.from({ length: module._GDALGetRasterCount(dataset) }, (_, i) =>
        readOverviews(this.#gdal, module._GDALGetRasterBand(dataset, i + 1)),
      )
    })
  }

  async close(
    id: number,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<ClosedFiles> {
    try {
      return this.#working(id, (raster, call) => {
        const { mount, filename, writable, copy } = raster
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

  /** Runs an operation on a raster that is open. */
  #working<T>(id: number, operation: (raster: HeldRaster, call: GdalCall) => T): T {
    const raster = this.#raster(id)
    return this.#gdal.run((call) => operation(raster, call), raster.drivers)
  }

  #raster(id: number): HeldRaster {
    const raster = this.#rasters.get(id)
    if (raster && raster.dataset !== 0) return raster
    throw new RasterError('CLOSED', 'The raster is closed.')
  }

  /** Opens a dataset over files of its own; both are released if that, or the change, fails. */
  #mounting(
    files: OpenCommand['files'],
    open: (call: GdalCall, mount: Mount) => HeldRaster,
    change: PlainChange,
    known: KnownFacts | 'all',
    drivers: readonly string[],
  ): EngineRaster {
    return this.#gdal.run((call) => {
      const mount = new Mount(this.#gdal.module, files)
      const id = ++this.#lastId
      try {
        const raster = open(call, mount)
        this.#rasters.set(id, raster)
        applyChange(this.#gdal, call, raster.dataset, change)
        const { holdsPixels = true } = raster
        const info = known === 'all' ? undefined : this.#describe(call, raster, known)
        return { id, info, holdsPixels }
      } catch (error) {
        if (this.#rasters.has(id)) this.#release(id)
        else mount.remove()
        throw error
      }
    }, drivers)
  }

  #describe(call: GdalCall, { dataset, mount, filename, copy }: HeldRaster, known: KnownFacts): PlainInfo {
    const info = describeDataset(this.#gdal, call, dataset, mount, known)
    return copy ? { ...info, driver: copy.driver, files: [filename] } : info
  }

  #driverOf(dataset: Pointer): string {
    const { module } = this.#gdal
    return this.#gdal.text(module._GDALGetDriverShortName(module._GDALGetDatasetDriver(dataset)))
  }

  #reopen(call: GdalCall, raster: HeldRaster): void {
    const { dataset, mount, filename } = raster
    // Should it fail to open again, there is nothing to close.
    raster.dataset = 0
    this.#gdal.module._GDALClose(dataset)
    const file = { filename, drivers: ['GTiff'], options: {} }
    raster.dataset = openForUpdate(this.#gdal, call, mount, file)
    raster.isNewTiff = false
    if (raster.dataset === 0) throw operationError(call.messages, `writing ${filename}`, 'IO')
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
