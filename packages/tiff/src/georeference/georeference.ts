import type { GroundControlPoint, RPC } from '@memraster/core'
import { FieldType } from '../container/field-type.ts'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'
import { parseRpcTag, RPC_VALUES } from './rpc.ts'

/** Pixel to world in rasterio's order: `x = a * col + b * row + c`, `y = d * col + e * row + f`. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The georeferencing in an image's TIFF tags. */
export interface Georeference {
  /** From the upper left corner of the upper left pixel, even if the file counts from its centre. */
  readonly transform: Transform | undefined
  /** Empty if there is a transform. */
  readonly gcps: readonly GroundControlPoint[]
  readonly rpcs: RPC | undefined
  /** GDAL's AREA_OR_POINT; `undefined` if the file does not tell (GTRasterTypeGeoKey). */
  readonly rasterType: 'Area' | 'Point' | undefined
  /** The GeoKeys in tags 34735, 34736 and 34737; `undefined` if there are none. */
  readonly geoKeys: RawGeoKeys | undefined
}

/** The three tags of GeoKeys (GeoTIFF 1.1, section 7.1). */
export interface RawGeoKeys {
  /** Header of four, then four numbers for each key. */
  readonly directory: readonly number[]
  readonly doubles: readonly number[]
  readonly ascii: string
}

const RASTER_TYPE_KEY = 1025

/** Bounds the memory for a tag of the file's size; real files have a few hundred of each. */
const MAX_POINTS = 100_000
const MAX_GEO_KEY_NUMBERS = 4 * 65_536

/**
 * GDAL's transform from a scale without a tie point, if no other source gives one: from the corner of the image,
 * whether or not pixels are points.
 */
export function bareScale(ifd: Ifd): Transform | undefined {
  const [scaleX = 0, scaleY = 0] = ifd.numbers(Tag.ModelPixelScale, 2) ?? []
  const isBare = scaleX !== 0 && scaleY !== 0 && (ifd.numbers(Tag.ModelTiepoint, 6) ?? []).length < 6
  return isBare ? [scaleX, 0, 0, 0, -Math.abs(scaleY), 0] : undefined
}

/** The georeference of a directory, by the rules of GDAL's GTiff driver. */
export function georeferenceFromIfd(ifd: Ifd): Georeference {
  const geoKeys = rawGeoKeys(ifd)
  const rasterType = geoKeys === undefined ? undefined : rasterTypeOf(geoKeys)
  const shift = rasterType === 'Point' ? 0.5 : 0
  const transform = transformOf(ifd, shift)
  return {
    transform,
    gcps: transform === undefined ? gcpsOf(ifd, shift) : [],
    rpcs: parseRpcTag(ifd.numbers(Tag.RpcCoefficients, RPC_VALUES + 1)),
    rasterType,
    geoKeys,
  }
}

/**
 * The tags for an image's transform or points, as GDAL writes them, without GeoKeys and thus without the raster type.
 */
export function georeferenceTags(
  georeference: Pick<Georeference, 'transform' | 'gcps' | 'rasterType'>,
): readonly TiffTag[] {
  const { transform, gcps } = georeference
  const shift = georeference.rasterType === 'Point' ? 0.5 : 0
  const type = FieldType.Double
  if (transform !== undefined) {
    const [a, b, c, d, e, f] = transform
    const x = c + shift * (a + b)
    const y = f + shift * (d + e)
    if (b === 0 && d === 0 && e < 0) {
      return [
        { id: Tag.ModelPixelScale, type, values: [a, -e, 0] },
        { id: Tag.ModelTiepoint, type, values: [0, 0, 0, x, y, 0] },
      ]
    }
    return [{ id: Tag.ModelTransformation, type, values: [a, b, 0, x, d, e, 0, y, 0, 0, 0, 0, 0, 0, 0, 1] }]
  }
  if (gcps.length === 0) return []
  const values = gcps.flatMap((gcp) => [gcp.col - shift, gcp.row - shift, 0, gcp.x, gcp.y, gcp.z])
  return [{ id: Tag.ModelTiepoint, type, values }]
}

function transformOf(ifd: Ifd, shift: number): Transform | undefined {
  const [scaleX = 0, scaleY = 0] = ifd.numbers(Tag.ModelPixelScale, 2) ?? []
  const tiepoint = ifd.numbers(Tag.ModelTiepoint, 6) ?? []
  if (scaleX !== 0 && scaleY !== 0) {
    // A negative scale is not in the specification; GDAL treats such files as north-up, too.
    const e = -Math.abs(scaleY)
    if (tiepoint.length < 6) return undefined
    const [col = 0, row = 0, , x = 0, y = 0] = tiepoint
    return [scaleX, 0, x - col * scaleX - shift * scaleX, 0, e, y - row * e - shift * e]
  }
  const matrix = ifd.numbers(Tag.ModelTransformation, 17)
  if (matrix?.length !== 16) return undefined
  const [a = 0, b = 0, , c = 0, d = 0, e = 0, , f = 0] = matrix
  return [a, b, c - shift * (a + b), d, e, f - shift * (d + e)]
}

function gcpsOf(ifd: Ifd, shift: number): readonly GroundControlPoint[] {
  const values = ifd.numbers(Tag.ModelTiepoint, 6 * MAX_POINTS) ?? []
  const gcps: GroundControlPoint[] = []
  for (let i = 0; i + 6 <= values.length; i += 6) {
    const [col = 0, row = 0, , x = 0, y = 0, z = 0] = values.slice(i, i + 6)
    gcps.push({ row: row + shift, col: col + shift, x, y, z, id: String(gcps.length + 1), info: '' })
  }
  return gcps
}

function rawGeoKeys(ifd: Ifd): RawGeoKeys | undefined {
  const directory = ifd.numbers(Tag.GeoKeyDirectory, MAX_GEO_KEY_NUMBERS)
  if (directory === undefined) return undefined
  const doubles = ifd.numbers(Tag.GeoDoubleParams, MAX_GEO_KEY_NUMBERS) ?? []
  return { directory, doubles, ascii: ifd.ascii(Tag.GeoAsciiParams) ?? '' }
}

function rasterTypeOf({ directory }: RawGeoKeys): 'Area' | 'Point' | undefined {
  for (let i = 4; i + 4 <= directory.length; i += 4) {
    if (directory[i] === RASTER_TYPE_KEY && directory[i + 1] === 0)
      return directory[i + 3] === 2 ? 'Point' : 'Area'
  }
  return undefined
}
