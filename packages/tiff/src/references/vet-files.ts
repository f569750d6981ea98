import { MemoryDirectory, type OpenRequest } from '@memraster/core/backend'
import { decodeText, RasterError } from '@memraster/ground'
import { gridFileOf } from './crs-files.ts'
import { namesOtherParts, textsOfNodes } from './hfa-parts.ts'
import { textsOfBoxes } from './jp2-texts.ts'
import { FETCHING_DRIVERS, isLone, LONE_DRIVERS } from './lone-drivers.ts'
import { outsideReference } from './reference.ts'
import { resolvePam } from './resolve-pam.ts'
import { resolveVrt } from './resolve-vrt.ts'
import { beginsAsImagine, referringDrivers, sniffFormat, sniffPart } from './sniff-format.ts'
import { tiffOverviewFiles } from './tiff-overviews.ts'

/** The drivers and files that GDAL is given to open a raster. */
export interface VettedFiles {
  /** The drivers that may try it, and no others; GDAL need not have them all. */
  readonly drivers: readonly string[]
  /** The files of the directory, some written anew so that what they refer to is one of them. */
  readonly directory: MemoryDirectory
  /** The file that has the raster, if that is a subdataset; otherwise the raster's own. */
  readonly file: string
}

/** Formats that are vetted if nobody names their drivers, and trusted if somebody does. */
const FOLLOWING: ReadonlySet<string> = new Set(['VRT', 'HFA', 'JP2OpenJPEG'])

/** The part of a subdataset's name before the file: `NETCDF:"`, `GTIFF_DIR:2:`, never another file. */
const SUBDATASET_PREFIX = /^(?:\w+:)*"?$/
const SUBDATASET_SUFFIX = /^(?:$|[:"])/

/** Sidecars that have the definition of a CRS. */
const CRS_SIDECARS = ['.prj', '.hdr', '.xml'] as const
const MOST_TEXT = 1 << 24

/**
 * Decides which drivers may open a raster, and gives GDAL files that refer to nothing but each other: bytes may come
 * from strangers, and GDAL would open any file of the machine, or any address, for them. If the caller names a driver
 * that follows references, the files stay as they are.
 *
 * @param request `drivers` are those that the caller has named.
 * @throws {RasterError} `UNSUPPORTED` if a file that belongs to the raster refers to anything else, or if its driver
 *   has to be named; `CORRUPT` for a VRT that is not XML.
 */
export function vetFiles(
  directory: MemoryDirectory,
  filename: string,
  { drivers: named, mode }: Pick<OpenRequest, 'drivers' | 'mode'>,
): VettedFiles {
  const file = directory.has(filename) ? filename : ownerOf(filename, directory)
  const start = filename.indexOf(file)
  const isOfFile =
    directory.has(file) &&
    SUBDATASET_PREFIX.test(filename.slice(0, start)) &&
    SUBDATASET_SUFFIX.test(filename.slice(start + file.length))
  if (!isOfFile) {
    throw new RasterError('IO', `${filename} names no raster of ${directory.names.join(', ')}.`, {
      subject: filename,
    })
  }
  const bytes = directory.get(file) ?? new Uint8Array(0)
  const format = sniffFormat(bytes)
  const known = format !== undefined && (named?.includes(format) ?? true) ? format : undefined
  if (named !== undefined && isTrusting(named, known)) {
    // Subdatasets may have a driver of their own, such as HDF5Image.
    return { drivers: named.flatMap((driver) => [driver, `${driver}Image`]), directory, file }
  }
  if (file !== filename && format !== 'GTiff') throw mustBeNamed(filename, [])
  if (format === undefined && named === undefined) {
    const drivers = referringDrivers(bytes)
    if (drivers.length > 0) throw mustBeNamed(filename, drivers)
  }
  const vetting = new Vetting(directory, mode)
  vetting.visit(file, known, file !== filename)
  const drivers = known === undefined ? (named ?? Object.keys(LONE_DRIVERS)) : [known]
  return { drivers, directory: vetting.result(), file }
}

/** Whether one of the drivers that may take a file follows references. */
function isTrusting(named: readonly string[], format: string | undefined): boolean {
  const follows = (driver: string): boolean => !isLone(driver) || FOLLOWING.has(driver)
  return format === undefined ? named.some(follows) : follows(format)
}

/** The file that the name of a subdataset is about. */
function ownerOf(name: string, { names }: MemoryDirectory): string {
  return names.filter((each) => name.includes(each)).sort((a, b) => b.length - a.length)[0] ?? name
}

function mustBeNamed(filename: string, drivers: readonly string[]): RasterError {
  const [first = ''] = drivers
  if (FETCHING_DRIVERS.includes(first)) {
    return new RasterError(
      'UNSUPPORTED',
      `${filename} tells GDAL's driver ${first} what to fetch from the network, which is not opened unless GDAL has this driver and it is named; the README of @memraster/native says how.`,
      { feature: first, subject: filename },
    )
  }
  const named = drivers.length === 0 ? '...' : drivers.map((driver) => `'${driver}'`).join(' or ')
  return new RasterError(
    'UNSUPPORTED',
    `Files such as ${filename} can make GDAL open others; if you trust it, name its driver: open({ driver: ${named} }).`,
    { feature: drivers[0] ?? 'subdatasets', subject: filename },
  )
}

/** A walk over the files that GDAL opens together with one. */
class Vetting {
  readonly #directory: MemoryDirectory
  readonly #mode: OpenRequest['mode']
  /** By their names in lower case, since GDAL finds sidecars in any. */
  readonly #siblings = new Map<string, string[]>()
  readonly #visited = new Set<string>()
  /** Files written anew; undefined for those that GDAL is not to see. */
  readonly #changed = new Map<string, Uint8Array | undefined>()

  constructor(directory: MemoryDirectory, mode: OpenRequest['mode']) {
    this.#directory = directory
    this.#mode = mode
    for (const name of directory.names) {
      const key = name.toLowerCase()
      const others = this.#siblings.get(key)
      if (others === undefined) this.#siblings.set(key, [name])
      else others.push(name)
    }
  }

  result(): MemoryDirectory {
    if (this.#changed.size === 0) return this.#directory
    const result = new MemoryDirectory(this.#directory.name)
    for (const name of this.#directory.names) {
      const bytes = this.#changed.has(name) ? this.#changed.get(name) : this.#directory.get(name)
      if (bytes !== undefined) result.share(name, bytes)
    }
    return result
  }

  /**
   * Vets a file of a format, and all that GDAL opens with it.
   *
   * @param hasPages Whether a page of it may be opened.
   */
  visit(filename: string, format: string | undefined, hasPages = false): void {
    if (this.#visited.has(filename)) return
    this.#visited.add(filename)
    const bytes = this.#directory.get(filename) ?? new Uint8Array(0)
    if (format === 'GTiff')
      this.#follow(filename, tiffOverviewFiles(this.#directory, filename, bytes, hasPages))
    if (format === 'HFA' && namesOtherParts(bytes)) throw mustBeNamed(filename, ['HFA'])
    this.#requireNoGrids(filename, bytes, format)
    if (format === 'VRT') {
      const resolved = resolveVrt(this.#directory, filename, bytes)
      this.#changed.set(filename, resolved.bytes)
      this.#follow(filename, resolved.references)
    }
    this.#visitSidecars(filename)
  }

  /** PROJ opens the grids that the definition of a CRS names. */
  #requireNoGrids(filename: string, bytes: Uint8Array, format: string | undefined): void {
    const texts = format === 'HFA' ? textsOfNodes(bytes) : format === 'JP2OpenJPEG' ? textsOfBoxes(bytes) : []
    if (texts === undefined) throw mustBeNamed(filename, [format ?? ''])
    const grid = texts.map(gridFileOf).find((file) => file !== undefined)
    if (grid !== undefined) throw outsideReference(filename, grid, format)
  }

  #follow(filename: string, references: readonly string[]): void {
    for (const name of references) {
      const bytes = this.#directory.get(name)
      if (bytes === undefined || bytes.length === 0) continue
      const format = sniffPart(bytes)
      if (format === undefined) throw outsideReference(filename, name, sniffFormat(this.#bytes(filename)))
      this.visit(name, format)
    }
  }

  #bytes(filename: string): Uint8Array {
    return this.#directory.get(filename) ?? new Uint8Array(0)
  }

  #visitSidecars(filename: string): void {
    const stem = filename.replace(/\.[^.]*$/, '')
    for (const suffix of ['.ovr', '.msk']) {
      for (const name of this.#named(filename + suffix)) {
        const format = sniffPart(this.#bytes(name))
        if (format === undefined) this.#hide(name)
        else this.visit(name, format)
      }
    }
    // GDAL opens what begins as Erdas Imagine files do, whatever follows, and no others of this name.
    for (const name of this.#named(`${filename}.aux`, `${stem}.aux`)) {
      if (!beginsAsImagine(this.#bytes(name))) continue
      if (sniffPart(this.#bytes(name)) === 'HFA') this.visit(name, 'HFA')
      else this.#hide(name)
    }
    for (const name of this.#named(...CRS_SIDECARS.flatMap((ending) => [filename + ending, stem + ending]))) {
      const text = decodeText(this.#bytes(name).subarray(0, MOST_TEXT), 'latin1')
      const grid = gridFileOf(text)
      if (grid !== undefined) throw outsideReference(name, grid)
    }
    for (const name of this.#named(`${filename}.aux.xml`)) {
      const resolved = resolvePam(this.#directory, name, this.#bytes(name))
      if (resolved === undefined) this.#hide(name)
      else if (resolved.bytes !== this.#bytes(name)) this.#changed.set(name, resolved.bytes)
      this.#follow(name, resolved?.references ?? [])
    }
  }

  #named(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.#siblings.get(name.toLowerCase()) ?? [])
  }

  /** GDAL might read what is not understood here; when it changes the raster, the file would be lost. */
  #hide(name: string): void {
    if (this.#mode === 'r') this.#changed.set(name, undefined)
    else {
      throw new RasterError(
        'UNSUPPORTED',
        `${name} cannot be understood, and would be lost by a change; delete it from the directory, or open without mode 'r+'.`,
        { feature: 'update', subject: name },
      )
    }
  }
}
