import type { GroundControlPoint } from '@memraster/core'
import type { TagDomains } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'
import { crsFromText } from '../georeference/crs-from-text.ts'
import { parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { childNamed, xmlValue } from '../xml/xml-values.ts'

/** The georeferencing by ArcGIS; missing fields are not given. */
interface XformPlace {
  /** The definition of the CRS. */
  readonly srs?: string | undefined
  readonly gcps?: readonly GroundControlPoint[]
  readonly gcpsSrs?: string | undefined
}

/** A sidecar with points. */
interface Pointed {
  readonly tags: TagDomains
  readonly gcps: readonly GroundControlPoint[]
}

/** Points of ArcGIS: their positions in the image, and their coordinates. */
interface PointPair {
  readonly source: readonly [x: number, y: number]
  readonly target: readonly [x: number, y: number]
}

/**
 * The georeferencing by ArcGIS: the CRS, or that of points, which count if there is no transform.
 *
 * @param xform The element `GeodataXform`.
 */
export function readGeodataXform(xform: XmlElement, hasTransform: boolean): XformPlace {
  const reference = childNamed(xform, 'SpatialReference')
  const wkt = reference && xmlValue(reference, 'WKT')
  const srs = crsFromText(wkt) === undefined ? undefined : wkt
  const pairs = hasTransform ? [] : pointPairs(xform)
  if (pairs.length === 0) return { srs }
  // Rows count upwards in ArcGIS, from the top.
  const down = pairs.every(({ source: [, y] }) => y <= 0) ? -1 : 1
  const gcps = pairs.map(({ source: [col, y], target: [x, north] }) => pointAt(down * y, col, x, north))
  return { gcps, gcpsSrs: srs }
}

/**
 * A PAM sidecar of a TIFF file with a resolution in inches: ArcGIS then gives points in inches, from the lower left
 * corner.
 */
export function withPointsInInches<P extends Pointed>(pam: P, ifd: Ifd, height: number): P {
  const resolutions = [Tag.XResolution, Tag.YResolution].map((tag) => ifd.number(tag))
  const text = pam.tags['xml:ESRI']?.['xml:ESRI']
  // libtiff has one flag for both.
  const hasResolution = resolutions.some((resolution) => resolution !== undefined)
  if (!hasResolution || ifd.number(Tag.ResolutionUnit) !== INCHES) return pam
  const [x = 0, y = 0] = resolutions
  const xform = text === undefined ? undefined : parseXml(text, 'GeodataXform')
  const gcps = (xform === undefined ? [] : pointPairs(xform)).map(({ source, target }) =>
    pointAt(height - source[1] * y, source[0] * x, target[0], target[1]),
  )
  return gcps.length === 0 ? pam : { ...pam, gcps }
}

/** ResolutionUnit's (TIFF 6.0, section 8). */
const INCHES = 2

function pointPairs(xform: XmlElement): PointPair[] {
  const [source = [], target = []] = ['SourceGCPs', 'TargetGCPs'].map((name) =>
    (childNamed(xform, name)?.children ?? [])
      .filter((element) => element.name === 'Double')
      .map(({ text }) => parseNumber(text)),
  )
  if (source.length !== target.length || source.length % 2 !== 0) return []
  return Array.from({ length: source.length / 2 }, (_, i) => ({
    source: [source[2 * i] ?? 0, source[2 * i + 1] ?? 0] as const,
    target: [target[2 * i] ?? 0, target[2 * i + 1] ?? 0] as const,
  }))
}

function pointAt(row: number, col: number, x: number, y: number): GroundControlPoint {
  // Without the sign of a zero.
  return { row: row + 0, col, x, y, z: 0, id: '', info: '' }
}
