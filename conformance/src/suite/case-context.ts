import {
  type BytesLike,
  type CreateOptions,
  type Dataset,
  type DType,
  MemoryDirectory,
  type MemoryFile,
  type MemoryFileFromOptions,
  type OpenOptions,
  type RasterArray,
  type ZipMemoryFile,
} from '@memraster/core'
import { type Backend, bindBackend, type Capabilities, type EntryPoints } from '@memraster/core/backend'
import type { FileFacts } from '../golden/golden-facts.ts'
import type { SourceSpec } from '../golden/golden-reads.ts'
import { SOURCES } from '../golden/reads.generated.ts'
import { ensure } from './assertions.ts'
import { FORMULA_SIZE, sourceMask, sourcePixels } from './formula-pixels.ts'
import type { FixtureLoader } from './load-fixture.ts'
import { Needs } from './needs.ts'

/** The subject of a suite. */
export interface Subject {
  readonly backend: Backend
  /** The driver with which cases create rasters. */
  readonly driver: string
  readonly loadFixture: FixtureLoader
  /** The number of files, handles and other things that the backend holds; undefined if it cannot tell. */
  readonly countResources: (() => number | Promise<number>) | undefined
}

/** The raster that cases create unless they say otherwise: 9 by 7 bytes, UTM zone 18, pixels of 10 m. */
export const DEFAULT_PROFILE: CreateOptions = Object.freeze({
  ...FORMULA_SIZE,
  count: 1,
  dtype: 'uint8',
  crs: 'EPSG:32618',
  transform: [10, 0, 500000, 0, -10, 4600000],
} as const)

/** The tools of a case; all files that it makes are closed when the case has ended. */
export class CaseContext {
  readonly subject: Subject
  readonly needs: Needs
  readonly #entry: EntryPoints
  readonly #files: { close(): Promise<void> }[] = []

  constructor(subject: Subject) {
    this.subject = subject
    this.needs = new Needs(subject.backend.capabilities)
    this.#entry = bindBackend(subject.backend)
  }

  get backend(): Backend {
    return this.subject.backend
  }

  get capabilities(): Capabilities {
    return this.subject.backend.capabilities
  }

  get driver(): string {
    return this.subject.driver
  }

  get open(): EntryPoints['open'] {
    return this.#entry.open
  }

  /** A new file. */
  file(bytes?: BytesLike, options: ConstructorParameters<EntryPoints['MemoryFile']>[1] = {}): MemoryFile {
    return this.#keep(new this.#entry.MemoryFile(bytes, options))
  }

  /** A new file from what gives bytes. */
  async fileFrom(
    source: Parameters<EntryPoints['MemoryFile']['from']>[0],
    options: MemoryFileFromOptions = {},
  ): Promise<MemoryFile> {
    return this.#keep(await this.#entry.MemoryFile.from(source, options))
  }

  /** An archive of rasters. */
  zip(bytes: BytesLike): ZipMemoryFile {
    return this.#keep(new this.#entry.ZipMemoryFile(bytes))
  }

  /** Begins a raster; `profile` says how it differs from {@link DEFAULT_PROFILE}. */
  async create(profile: CreateOptions = {}, memfile: MemoryFile = this.file()): Promise<Dataset> {
    const complete = { driver: this.driver, ...DEFAULT_PROFILE, ...profile }
    this.needs.creates(complete.driver ?? this.driver, complete.dtype as DType)
    return await memfile.open(complete)
  }

  /** A raster that has been written and closed. */
  async written(
    profile: CreateOptions,
    pixels: RasterArray,
    edit?: (dataset: Dataset) => unknown,
  ): Promise<MemoryFile> {
    const memfile = this.file()
    const dataset = await this.create(profile, memfile)
    await dataset.write(pixels)
    await edit?.(dataset)
    await dataset.close()
    return memfile
  }

  /** The bytes of a source: rasterio's, if the backend reads GeoTIFF, else a raster that the backend makes itself. */
  async sourceBytes(name: string): Promise<Uint8Array> {
    const spec = SOURCES[name]
    ensure(spec !== undefined, `There is no source ${name}.`)
    if (this.capabilities.drivers.GTiff?.read) return await this.fixture(`sources/${name}.tif`)
    return (await this.#writeSource(spec)).bytes()
  }

  /** A source, open for reading. */
  async source(name: string, options: OpenOptions = {}): Promise<Dataset> {
    return await this.file(await this.sourceBytes(name)).open(options)
  }

  /** The bytes of a file below the suite's `fixtures` folder. */
  fixture(path: string): Promise<Uint8Array> {
    return this.subject.loadFixture(path)
  }

  /** rasterio's facts of a fixture, a GeoTIFF or one of `pictures/`. */
  async facts(fixture: string): Promise<FileFacts> {
    const [folder, name] = placeOf(fixture)
    const path = folder === 'tif' ? 'facts.json' : `${folder}/facts.json`
    const all = JSON.parse(new TextDecoder().decode(await this.fixture(path))) as Record<string, FileFacts>
    const facts = all[name]
    ensure(facts !== undefined, `There are no facts of ${fixture}.`)
    return facts
  }

  /** A file of the fixtures and those that belong to it, in a directory: to be read, or owned and to be changed. */
  async fixtureFile(fixture: string, use: 'share' | 'set' = 'share'): Promise<MemoryFile> {
    const [folder, name] = placeOf(fixture)
    const facts = await this.facts(fixture)
    if ('driver' in facts) this.needs.reads(facts.driver)
    const directory = new MemoryDirectory()
    for (const file of 'files' in facts ? facts.files : [name]) {
      directory[use](file, await this.fixture(`${folder}/${file}`))
    }
    return this.file(undefined, { directory, filename: name })
  }

  /** Closes all files that are still open. */
  async end(): Promise<void> {
    for (const memfile of this.#files) await memfile.close()
  }

  async #writeSource(spec: SourceSpec): Promise<MemoryFile> {
    const { dtype, count, nodata, colorinterp, tags, mask } = spec
    if (mask) this.needs.feature('mask.write')
    const profile = { dtype, count, nodata: nodata === 'nan' ? NaN : nodata }
    return await this.written(profile, sourcePixels(spec), async (dataset) => {
      if (colorinterp) dataset.colorinterp = colorinterp
      if (tags) dataset.updateTags(tags)
      if (mask) await dataset.writeMask(sourceMask())
    })
  }

  #keep<T extends { close(): Promise<void> }>(file: T): T {
    this.#files.push(file)
    return file
  }
}

function placeOf(fixture: string): [folder: string, name: string] {
  const [folder = '', name] = fixture.split('/')
  return name === undefined ? ['tif', folder] : [folder, name]
}
