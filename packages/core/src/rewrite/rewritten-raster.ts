import type { RasterArray } from '@memraster/ground'
import { isRasterError, RasterError, throwIfAborted } from '@memraster/ground'
import { applyChange, mergeChanges } from '../backend/apply-change.ts'
import type { Backend, BackendDataset, OpenRequest } from '../backend/backend.ts'
import type { BandInfo, DatasetInfo, OverviewInfo } from '../backend/dataset-info.ts'
import type { MetadataChange } from '../backend/metadata-change.ts'
import type { CloseRequest, OverviewRequest, ReadRequest, WriteRequest } from '../backend/requests.ts'
import { MemoryDirectory } from '../directory/memory-directory.ts'
import { windowAtLevel } from '../read/overview-choice.ts'
import { encodeMaskFile } from './encode-mask-file.ts'
import { lostFact } from './lost-fact.ts'
import { factsOf, profileAnew, requireRewritable } from './profile-anew.ts'
import {
  isSameView,
  maskName,
  overviewName,
  replaceFile,
  staleSidecars,
  workingCopy,
  worldFilesOf,
} from './raster-files.ts'
import { copyPixels, partsOf } from './raster-parts.ts'

/** A raster in a file that a backend cannot write pixels into, and its place. */
export interface RewrittenSource {
  readonly backend: Backend
  readonly directory: MemoryDirectory
  readonly filename: string
  readonly request: OpenRequest
}

interface FileInTheMaking {
  readonly files: MemoryDirectory
  readonly dataset: BackendDataset
}

/**
 * A raster of a format that is only written as a whole, such as PNG and JPEG, open to be changed.
 *
 * If only metadata has changed when it is closed, it goes into sidecars and the file keeps its bytes, since lossy
 * pixels would change with each encoding. Once pixels are written, the file is rewritten. A change that the format
 * cannot hold is refused, and all files stay unchanged.
 */
export class RewrittenRaster implements BackendDataset {
  readonly info: DatasetInfo
  readonly #source: RewrittenSource
  #opened: BackendDataset
  /** The directory the raster is read from: its own, or a copy with new overviews. */
  #files: MemoryDirectory
  #facts: DatasetInfo
  #change: MetadataChange | undefined
  /** Whether pixels, not just the mask, are written. */
  #hasNewPixels = false
  /** The file in the making, once it is. */
  #anew: FileInTheMaking | undefined

  /** @param opened The file, open in mode `r+`, whose pixels cannot be written. */
  constructor(source: RewrittenSource, opened: BackendDataset) {
    this.#source = source
    this.#files = source.directory
    this.#opened = opened
    this.info = opened.info
    this.#facts = opened.info
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    if (this.#anew === undefined) await this.#opened.read(request, out)
    else await this.#anew.dataset.read(atFullResolution(this.#facts, request), out)
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    const { dataset } = await this.#begin(request.signal)
    if (request.target === 'bands') this.#hasNewPixels = true
    await dataset.write?.(request, data)
  }

  async update(change: MetadataChange): Promise<void> {
    this.#change = this.#change ? mergeChanges(this.#change, change) : change
    this.#facts = applyChange(this.#facts, change)
    await this.#anew?.dataset.update?.(change)
  }

  async buildOverviews(request: OverviewRequest): Promise<DatasetInfo> {
    if (this.#anew !== undefined) {
      throw new RasterError(
        'UNSUPPORTED',
        `Overviews of ${this.info.driver} files stand beside them, and the file is not made yet; close the dataset and open it again to build them.`,
        { feature: 'overviews.build' },
      )
    }
    const files = workingCopy(this.#files, [])
    const trial = await this.#open(files, 'r+')
    try {
      if (trial.buildOverviews === undefined) {
        throw new RasterError(
          'UNSUPPORTED',
          `The ${this.#source.backend.name} backend builds no overviews of ${this.info.driver} files; write a GTiff for that.`,
          { feature: 'overviews.build' },
        )
      }
      await trial.buildOverviews(request)
    } catch (error) {
      await trial.discard()
      throw error
    }
    await trial.close({ signal: undefined, onProgress: undefined })
    const built = await this.#open(files, 'r+')
    await this.#opened.discard()
    this.#opened = built
    this.#files = files
    const bands = this.#facts.bands.map((band, index) => ({
      ...band,
      overviews: built.info.bands[index]?.overviews ?? [],
      maskOverviews: built.info.bands[index]?.maskOverviews ?? [],
    }))
    this.#facts = { ...this.#facts, bands }
    return this.#facts
  }

  async close(request: CloseRequest): Promise<void> {
    try {
      if (this.#anew && !this.#hasNewPixels && this.#holdsMaskBeside) await this.#putMaskBeside(this.#anew)
      else if (this.#anew) return await this.#saveAnew(true, request)
      if (this.#change === undefined) throwIfAborted(request.signal, 'closing')
      if (this.#change === undefined) this.#commit(this.#files)
      else if (!(await this.#saveBeside(this.#change, request))) await this.#saveAnew(false, request)
    } finally {
      await this.discard()
    }
  }

  async discard(): Promise<void> {
    const anew = this.#anew
    this.#anew = undefined
    await anew?.dataset.discard()
    await this.#opened.discard()
  }

  /** Whether the mask comes from a sidecar file. */
  get #holdsMaskBeside(): boolean {
    const { backend, directory, filename } = this.#source
    const hasMask = this.info.bands.some(({ storedMask }) => storedMask !== 'none')
    const canWrite = backend.capabilities.drivers.GTiff?.create === 'direct'
    return canWrite && (!hasMask || directory.has(maskName(filename)))
  }

  async #putMaskBeside({ dataset }: FileInTheMaking): Promise<void> {
    const { backend, filename } = this.#source
    const name = maskName(filename)
    const files = workingCopy(this.#files, [name, overviewName(name)])
    files.set(name, await encodeMaskFile(backend, dataset, this.info))
    this.#files = files
  }

  #open(files: MemoryDirectory, mode: 'r' | 'r+'): Promise<BackendDataset> {
    const { backend, filename, request } = this.#source
    return backend.open(files, filename, { ...request, mode })
  }

  /** Starts the new file with the content of the old one. */
  async #begin(signal: AbortSignal | undefined): Promise<FileInTheMaking> {
    if (this.#anew !== undefined) return this.#anew
    const { backend, filename } = this.#source
    const facts = this.#facts
    requireRewritable(facts, backend)
    const files = new MemoryDirectory()
    const dataset = await backend.create(files, filename, profileAnew(facts, backend))
    try {
      await dataset.update?.(factsOf(facts))
      await copyPixels(this.#opened, dataset, this.info, signal)
    } catch (error) {
      await dataset.discard()
      throw error
    }
    this.#anew = { files, dataset }
    return this.#anew
  }

  /** Puts a change of metadata into sidecar files; false if they cannot hold it. */
  async #saveBeside(change: MetadataChange, control: CloseRequest): Promise<boolean> {
    const files = workingCopy(this.#files, change.transform === undefined ? [] : worldFilesOf(this.info))
    const trial = await this.#open(files, 'r+')
    try {
      await trial.update?.(change)
    } catch (error) {
      await trial.discard()
      if (isRasterError(error, 'UNSUPPORTED', 'IO')) return false
      throw error
    }
    await trial.close(control)
    if ((await this.#lost(files, change)) !== undefined) return false
    throwIfAborted(control.signal, 'closing')
    this.#commit(files)
    return true
  }

  /** Replaces the sidecar files by those of a working copy. */
  #commit(files: MemoryDirectory): void {
    const { directory, filename } = this.#source
    if (files === directory) return
    for (const name of files.names) {
      const [bytes, old] = [files.get(name), directory.get(name)]
      if (bytes && name !== filename && !isSameView(bytes, old)) replaceFile(directory, name, bytes)
    }
    for (const name of directory.names) if (!files.has(name)) directory.delete(name)
  }

  /** Rewrites the file. */
  async #saveAnew(hasPixels: boolean, control: CloseRequest): Promise<void> {
    const { directory, filename } = this.#source
    const { files, dataset } = await this.#begin(control.signal)
    const change = this.#change
    await dataset.close(control)
    const lost = change && (await this.#lost(files, change))
    if (lost !== undefined) throw noPlaceFor(lost, this.info.driver)
    if (!hasPixels) await this.#requireSamePixels(files)
    throwIfAborted(control.signal, 'closing')
    const main = files.get(filename)
    if (main === undefined)
      throw new RasterError('IO', `No file ${filename} was written.`, { subject: filename })
    directory.set(filename, main)
    const stale = staleSidecars(this.info, filename, hasPixels, change?.transform !== undefined)
    for (const name of stale) directory.delete(name)
    for (const name of files.names) {
      const bytes = files.get(name)
      if (bytes && name !== filename) replaceFile(directory, name, bytes)
    }
  }

  /** The part of a change that a raster lacks when it is opened. */
  async #lost(files: MemoryDirectory, change: MetadataChange): Promise<string | undefined> {
    const dataset = await this.#open(files, 'r')
    await dataset.discard()
    return lostFact(change, this.info, this.#facts, dataset.info)
  }

  /** @throws {RasterError} `UNSUPPORTED` if encoding has changed pixels that were not written. */
  async #requireSamePixels(files: MemoryDirectory): Promise<void> {
    const coded = await this.#open(files, 'r')
    try {
      for (const part of partsOf(this.info)) {
        const [before, after] = [part.allocate(), part.allocate()]
        await this.#opened.read(part.request, before)
        await coded.read(part.request, after)
        if (before.every((value, i) => Object.is(value, after[i]))) continue
        throw new RasterError(
          'UNSUPPORTED',
          `The change requires re-encoding the ${this.info.driver}, which would change its pixels; write those too, or create another file.`,
          { feature: 'update' },
        )
      }
    } finally {
      await coded.discard()
    }
  }
}

/** A read of an overview as one at full resolution, the only place with the written pixels. */
function atFullResolution(info: DatasetInfo, request: ReadRequest): ReadRequest {
  const { source, bands, level, window, shape } = request
  if (level === 0) return request
  const band = info.bands[(bands[0] as number) - 1] as BandInfo
  const shown = band.overviews.length > 0 ? band.overviews : band.implicitOverviews
  const overview = ((source === 'mask' ? band.maskOverviews : shown) ?? [])[level - 1] as OverviewInfo
  const isPlain = shape[0] === window.height && shape[1] === window.width
  const isSmooth = source === 'bands' && band.colormap === undefined
  return {
    ...request,
    level: 0,
    window: windowAtLevel(overview, info, window),
    ...(isPlain && { resampling: isSmooth ? 'average' : 'nearest' }),
  }
}

function noPlaceFor(fact: string, driver: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `${driver} files cannot hold this ${fact}; leave it as it is, or write a file of another format, such as GTiff.`,
    { feature: fact },
  )
}
