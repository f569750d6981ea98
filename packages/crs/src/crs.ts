import { RasterError, requireObject, requireText, shown } from '@memraster/ground'
import { checkDefinition } from './definition/check-definition.ts'
import { hasSameAxisOrder, isSameCrs } from './definition/compare-crs.ts'
import { type CrsDefinition, type CrsKind, epsgCode } from './definition/crs-definition.ts'
import { exactFactor } from './definition/known-units.ts'
import { epsgWkt } from './epsg/epsg-table.ts'
import { identifyEpsg } from './identify/identify-epsg.ts'
import { readDefinition } from './identify/read-definition.ts'
import { readName } from './identify/read-name.ts'
import type { ProjJsonObject } from './proj-json/proj-json-value.ts'
import { readProjJson } from './proj-json/read-proj-json.ts'
import { writeProjJson } from './proj-json/write-proj-json.ts'
import { projString, readProjString } from './proj-string/read-proj-string.ts'
import { parseWkt } from './wkt1/parse-wkt.ts'
import { writeWkt } from './wkt1/write-wkt.ts'
import { readWkt2 } from './wkt2/read-wkt2.ts'
import { canWriteWkt1, compactWkt, is2015, isWkt2Text } from './wkt2/wkt-dialect.ts'
import { formatWktTree, tidyWkt2 } from './wkt2/wkt-tree.ts'
import { wkt2Tree } from './wkt2/write-wkt2.ts'

/** The input of {@link CRS.fromUserInput}. */
export type CRSInput = CRS | string | number | ProjJsonObject

/** The dialects of well-known text that {@link CRS.toWkt} writes, named as in rasterio. */
export type WktVersion = 'WKT1_GDAL' | 'WKT2_2019'

const SUPPORTED =
  "Give a CRS, a number of EPSG's, 'EPSG:32618', 'OGC:CRS84', well-known text, PROJJSON or a PROJ string. " +
  'Systems of other authorities, as ESRI:54009, are not held: give the well-known text.'

const brand = Symbol.for('memraster.CRS')

/**
 * A coordinate reference system: the place on Earth of a raster's coordinates. Immutable.
 *
 * @example
 * CRS.fromEpsg(32618).toWkt()
 * CRS.fromUserInput('EPSG:4326').isGeographic
 */
export class CRS {
  readonly #wkt: string
  /** The text of WKT 2 (2019) that the system came from. */
  readonly #wkt2: string | undefined
  #definition: CrsDefinition | undefined
  /** `undefined` until first looked up, `null` if there is none. */
  #epsg: number | null | undefined

  private constructor(wkt: string, definition?: CrsDefinition, epsg?: number | null, wkt2?: string) {
    this.#wkt = wkt
    this.#wkt2 = wkt2
    this.#definition = definition
    this.#epsg = epsg
    Object.defineProperty(this, brand, { value: true })
  }

  /**
   * The geographic, projected, geocentric, vertical or compound system that EPSG counts as `code`.
   *
   * @throws {RasterError} `CRS` if the code is unknown or not supported.
   */
  static fromEpsg(code: number): CRS {
    const wkt = Number.isInteger(code) ? epsgWkt(code) : undefined
    if (wkt === undefined) {
      throw new RasterError(
        'CRS',
        `EPSG:${typeof code === 'number' ? code : shown(code)} is not a coordinate reference system that is known. ${SUPPORTED}`,
      )
    }
    return new CRS(wkt, undefined, code, isWkt2Text(wkt) ? wkt : undefined)
  }

  /**
   * The system that well-known text describes: WKT 1 of OGC's, GDAL's and Esri's dialects, or WKT 2.
   *
   * @throws {RasterError} `CRS` if it is not that, or lacks a required part.
   */
  static fromWkt(wkt: string): CRS {
    requireText('Well-known text', wkt)
    const { definition, isWkt2 } = readDefinition(wkt)
    if (!isWkt2) return CRS.fromDefinition(definition)
    const text = compactWkt(wkt)
    return is2015(text) && canWriteWkt1(definition)
      ? CRS.fromDefinition(definition)
      : CRS.#fromWkt2(definition, text)
  }

  /**
   * The system that PROJJSON describes, as text or as the object that it is parsed to.
   *
   * @throws {RasterError} `CRS` if it is not that, or lacks a required part.
   */
  static fromProjJson(json: string | ProjJsonObject): CRS {
    if (typeof json !== 'string') requireObject('PROJJSON', json)
    const tree = readProjJson(json)
    return CRS.#fromWkt2(readWkt2(tree), formatWktTree(tidyWkt2(tree)))
  }

  /** The system of `definition`, with the text `wkt2` if WKT 1 cannot express it. */
  static #fromWkt2(definition: CrsDefinition, wkt2: string): CRS {
    return new CRS(canWriteWkt1(definition) ? writeWkt(definition) : wkt2, definition, undefined, wkt2)
  }

  /**
   * The system that a PROJ string defines, `+proj=utm +zone=33 +datum=WGS84`, as GDAL reads it.
   *
   * Parameters that do not place coordinates (`+no_defs`, `+wktext`, `+over`, `+lon_wrap`) are ignored, and so are
   * those unknown to PROJ.
   *
   * @throws {RasterError} `CRS` if the projection, the datum, the ellipsoid or a unit is unknown, or a value is not a
   *   number; the message tells what is supported.
   */
  static fromProjString(text: string): CRS {
    requireText('A PROJ string', text)
    return CRS.fromDefinition(readProjString(text))
  }

  /**
   * The system that `value` defines: a code of EPSG as a number, `'EPSG:32618'`, `'EPSG:4326+5773'`, `'OGC:CRS84'`, an
   * equivalent URN or URL of OGC's, `'WGS84'`, well-known text, PROJJSON (text or object), a PROJ string, or the
   * parameters of one as an object, `{ proj: 'utm', zone: 33, south: true }`. A CRS is returned as it is.
   *
   * @throws {RasterError} `CRS` if it defines none.
   */
  static fromUserInput(value: CRSInput): CRS {
    if (isCRS(value)) return value
    if (typeof value === 'number') return CRS.fromEpsg(value)
    if (typeof value === 'object' && value !== null) return CRS.#fromObject(value)
    if (typeof value !== 'string')
      throw new RasterError('CRS', `A ${typeof value} is no coordinate reference system. ${SUPPORTED}`)
    const text = value.trim()
    if (/^[A-Za-z0-9_]+\s*[[(]/.test(text)) return CRS.fromWkt(text)
    if (text.startsWith('{')) return CRS.fromProjJson(text)
    if (/(?:^|\s)\+proj=/.test(text)) return CRS.fromProjString(text)
    const named = readName(text)
    if (named === undefined) return refuse(value)
    if (typeof named === 'number') return CRS.fromEpsg(named)
    // Longitude first is OGC's order, of which EPSG has no system.
    return new CRS(writeWkt(named), named, named.kind === 'compound' ? undefined : null)
  }

  /** The system of PROJJSON or of the parameters of a PROJ string. */
  static #fromObject(value: ProjJsonObject): CRS {
    if (typeof value.init === 'string') return CRS.fromUserInput(value.init)
    return value.proj === undefined ? CRS.fromProjJson(value) : CRS.fromProjString(projString(value))
  }

  /**
   * The system that `definition` describes.
   *
   * @throws {TypeError} If a field is missing or of another type.
   */
  static fromDefinition(definition: CrsDefinition): CRS {
    checkDefinition('definition', definition)
    if (canWriteWkt1(definition)) return new CRS(writeWkt(definition), definition)
    const wkt2 = formatWktTree(tidyWkt2(wkt2Tree(definition)))
    return new CRS(wkt2, definition, undefined, wkt2)
  }

  /** The definition of the system. */
  get definition(): CrsDefinition {
    this.#definition ??= readDefinition(this.#wkt).definition
    return this.#definition
  }

  /** The system's name, `WGS 84 / UTM zone 18N`. */
  get name(): string {
    return this.definition.name
  }

  get kind(): CrsKind {
    return this.definition.kind
  }

  /** Whether coordinates, or the horizontal ones of a compound system, are longitude and latitude. */
  get isGeographic(): boolean {
    return horizontal(this.definition).kind === 'geographic'
  }

  /** Whether coordinates, or the horizontal ones of a compound system, are projected. */
  get isProjected(): boolean {
    return horizontal(this.definition).kind === 'projected'
  }

  /** The name of the unit of the horizontal coordinates: `metre`, `US survey foot`, `degree` ... */
  get units(): string {
    return this.unitsFactor[0]
  }

  /** The name of {@link units} and its size in metres, or in radians for a geographic system. */
  get unitsFactor(): readonly [name: string, factor: number] {
    const crs = horizontal(this.definition)
    if (crs.kind === 'compound')
      throw new RasterError('CRS', `${crs.name} joins a compound system once more.`)
    return [crs.unit.name, exactFactor(crs.unit)]
  }

  /**
   * EPSG's code of the system: the one it was made from, or that of the EPSG entry that it equals; `undefined` if there
   * is none.
   */
  toEpsg(): number | undefined {
    if (this.#epsg === undefined) this.#epsg = identifyEpsg(this.definition) ?? null
    return this.#epsg ?? undefined
  }

  /**
   * Well-known text of version 1 in GDAL's dialect (of version 2 if version 1 cannot express it, as for geographic 3D
   * systems), or of version 2: the given text if it was of that version, else GDAL's conversion of the WKT 1, without
   * scope, area and the members of a datum ensemble.
   *
   * @throws {RasterError} `CRS` for another version, and in version 2 for a projection that a PROJ string beside it
   *   redefines.
   */
  toWkt(options: { readonly version?: WktVersion } = {}): string {
    requireObject('The options of toWkt()', options)
    const { version = 'WKT1_GDAL' } = options
    if (version === 'WKT1_GDAL') return this.#wkt
    if (version !== 'WKT2_2019') {
      throw new RasterError(
        'CRS',
        `Well-known text of version ${shown(version)} is not written; supported are WKT1_GDAL and WKT2_2019.`,
      )
    }
    return this.#wkt2 ?? formatWktTree(tidyWkt2(wkt2Tree(this.definition)))
  }

  /**
   * PROJJSON (schema 0.5), as an object for `JSON.stringify`: the equivalent of {@link toWkt} in version `WKT2_2019`,
   * and so without scope and area for a system from an EPSG code or WKT 1.
   *
   * @throws {RasterError} `CRS` for a projection that a PROJ string beside it redefines.
   */
  toProjJson(): ProjJsonObject {
    return writeProjJson(this.#wkt2 === undefined ? wkt2Tree(this.definition) : parseWkt(this.#wkt2))
  }

  /**
   * Whether both systems place coordinates alike, whatever their names. As in rasterio the order of the axes counts, so
   * that EPSG:4326 is not OGC:CRS84, unless one of them has no axes.
   */
  equals(other: CRSInput): boolean {
    const that = CRS.fromUserInput(other)
    if (this.#wkt === that.#wkt) return true
    const [mine, theirs] = [epsgCode(this.definition.id), epsgCode(that.definition.id)]
    if (mine !== undefined && mine === theirs) return true
    return isSameCrs(this.definition, that.definition) && hasSameAxisOrder(this.definition, that.definition)
  }

  /** `EPSG:32618` if the code is known, well-known text otherwise. */
  toString(): string {
    const code = this.toEpsg()
    return code === undefined ? this.#wkt : `EPSG:${code}`
  }

  toJSON(): string {
    return this.toString()
  }
}

/** Whether `value` is a {@link CRS}, of this or another installed copy of the package. */
export function isCRS(value: unknown): value is CRS {
  return typeof value === 'object' && value !== null && brand in value
}

function refuse(value: string): never {
  throw new RasterError(
    'CRS',
    `${shown(value)} is not a coordinate reference system that is known. ${SUPPORTED}`,
  )
}

function horizontal(definition: CrsDefinition): CrsDefinition {
  return definition.kind === 'compound' ? definition.horizontal : definition
}
