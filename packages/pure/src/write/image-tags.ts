import type { DatasetInfo } from '@memraster/core/backend'
import type { ImageLayout } from '@memraster/tiff'
import { Tag } from '@memraster/tiff'
import type { TiffTag } from '@memraster/tiff/encoding'
import { FieldType } from '@memraster/tiff/encoding'
import { encodeGeoKeyDirectory, GEO_KEY, type GeoKeys, geoKeysFromCrs } from '@memraster/tiff/geokeys'
import {
  colorMapTag,
  encodeGdalMetadata,
  formatNodata,
  georeferenceTags,
  LERC_VERSION,
  rpcTag,
  tiffDomainTags,
  tiffTagsFromTags,
} from '@memraster/tiff/metadata'
import { storedColors } from './stored-colors.ts'

/** All tags of the directory of a raster's main image, but for the places of its blocks. */
export function mainImageTags(image: ImageLayout, info: DatasetInfo): TiffTag[] {
  const { layout, roles } = storedColors(image, info.bands)
  const own = info.tags[''] ?? {}
  const [first] = info.bands
  const metadata = encodeGdalMetadata({
    tags: info.tags,
    bands: info.bands.map((band, i) => ({ ...band, colorInterpretation: roles[i] })),
  })
  const rasterType = rasterTypeOf(info)
  const tags = [
    ...layoutTags(layout),
    ...tiffTagsFromTags(own),
    ...tiffDomainTags(info.tags),
    ...georeferenceTags({
      transform: isIdentity(info.transform) ? undefined : info.transform,
      gcps: info.gcps,
      rasterType,
    }),
    ...geoKeyTags(info, rasterType),
  ]
  if (layout.photometric === 3 && first?.colormap !== undefined) {
    tags.push(colorMapTag(first.colormap, layout.bitsPerSample))
  }
  if (info.rpcs !== undefined) tags.push(rpcTag(info.rpcs))
  if (metadata !== undefined) tags.push({ id: Tag.GdalMetadata, type: FieldType.Ascii, values: metadata })
  if (first?.nodata !== undefined) tags.push(nodataTag(first.nodata))
  return tags
}

/** The tags of a mask's directory (NewSubfileType 4), but for the places of its blocks. */
export function maskTags(layout: ImageLayout): TiffTag[] {
  return [reducedImage(4), ...layoutTags(layout)]
}

/** The tags of an overview's directory (NewSubfileType 1), but for the places of its blocks. */
export function overviewTags(layout: ImageLayout, info: DatasetInfo): TiffTag[] {
  const [first] = info.bands
  const tags = [reducedImage(1), ...layoutTags(layout)]
  if (layout.photometric === 3 && first?.colormap !== undefined) {
    tags.push(colorMapTag(first.colormap, layout.bitsPerSample))
  }
  if (first?.nodata !== undefined) tags.push(nodataTag(first.nodata))
  return tags
}

/** The tags of the directory of a mask's overview (NewSubfileType 5), but for the places of its blocks. */
export function maskOverviewTags(layout: ImageLayout): TiffTag[] {
  return [reducedImage(5), ...layoutTags(layout)]
}

function reducedImage(type: number): TiffTag {
  return { id: Tag.NewSubfileType, type: FieldType.Long, values: [type] }
}

/** GDAL's tag of the nodata value. */
export function nodataTag(nodata: number | bigint): TiffTag {
  return { id: Tag.GdalNodata, type: FieldType.Ascii, values: formatNodata(nodata) }
}

/** The range of YCbCr (TIFF 6.0 section 21): all 8 bits, and chroma around 128. */
const REFERENCE_BLACK_WHITE: readonly number[] = [0, 255, 128, 255, 128, 255]

/** The tags of a layout (TIFF 6.0 section 8 and 15). */
function layoutTags(layout: ImageLayout): TiffTag[] {
  const samples = layout.samplesPerPixel
  const tags: TiffTag[] = [
    size(Tag.ImageWidth, layout.width),
    size(Tag.ImageLength, layout.height),
    short(Tag.BitsPerSample, ...new Array<number>(samples).fill(layout.bitsPerSample)),
    short(Tag.Compression, layout.compression),
    short(Tag.Photometric, layout.photometric),
    short(Tag.SamplesPerPixel, samples),
    short(Tag.PlanarConfiguration, layout.planarConfiguration === 'separate' ? 2 : 1),
    short(Tag.SampleFormat, ...new Array<number>(samples).fill(layout.sampleFormat)),
  ]
  if (layout.tiled) {
    tags.push(size(Tag.TileWidth, layout.blockWidth), size(Tag.TileLength, layout.blockHeight))
  } else {
    tags.push(size(Tag.RowsPerStrip, layout.blockHeight))
  }
  if (layout.lercWrapping !== undefined) {
    tags.push({ id: Tag.LercParameters, type: FieldType.Long, values: [LERC_VERSION, layout.lercWrapping] })
  }
  if (layout.jpegTables !== undefined) {
    tags.push({ id: Tag.JpegTables, type: FieldType.Undefined, values: layout.jpegTables })
  }
  if (layout.photometric === 6) {
    tags.push(short(Tag.YCbCrSubsampling, ...layout.chromaSubsampling))
    tags.push({ id: Tag.ReferenceBlackWhite, type: FieldType.Rational, values: REFERENCE_BLACK_WHITE })
  }
  if (layout.predictor !== 1) tags.push(short(Tag.Predictor, layout.predictor))
  if (layout.extraSamples.length > 0) tags.push(short(Tag.ExtraSamples, ...layout.extraSamples))
  return tags
}

/** The value of `AREA_OR_POINT` for a raster. */
export function rasterTypeOf({ tags }: DatasetInfo): 'Area' | 'Point' {
  return tags['']?.AREA_OR_POINT?.toLowerCase() === 'point' ? 'Point' : 'Area'
}

/** Whether a transform is the one that readers assume if there is none, and that GDAL does not write. */
export function isIdentity(transform: DatasetInfo['transform']): boolean {
  return transform?.join() === '1,0,0,0,1,0'
}

function short(id: number, ...values: number[]): TiffTag {
  return { id, type: FieldType.Short, values }
}

/** A size in pixels: a SHORT if it fits, for the oldest readers. */
function size(id: number, value: number): TiffTag {
  return { id, type: value > 0xffff ? FieldType.Long : FieldType.Short, values: [value] }
}

/** The value of GTRasterTypeGeoKey for pixels that are points (GeoTIFF 1.1, requirement 5.3). */
const PIXEL_IS_POINT = 2

/**
 * The three tags of GeoKeys for the CRS of a raster, or of its points. Without a CRS there are none, unless
 * pixels are points, which only GeoKeys can say.
 *
 * @throws {RasterError} `CRS` for one that GeoKeys cannot say.
 */
export function geoKeyTags(info: DatasetInfo, rasterType: 'Area' | 'Point'): TiffTag[] {
  const pixelIsPoint = rasterType === 'Point'
  const crs = info.gcps.length > 0 ? (info.gcpsCrs ?? info.crs) : info.crs
  let keys: GeoKeys
  if (crs !== undefined) keys = geoKeysFromCrs(crs, { pixelIsPoint })
  else if (pixelIsPoint) keys = new Map([[GEO_KEY.rasterType, PIXEL_IS_POINT]])
  else return []
  const { directory, doubles, ascii } = encodeGeoKeyDirectory(keys)
  const tags: TiffTag[] = [{ id: Tag.GeoKeyDirectory, type: FieldType.Short, values: directory }]
  if (doubles.length > 0) tags.push({ id: Tag.GeoDoubleParams, type: FieldType.Double, values: doubles })
  if (ascii.length > 0) tags.push({ id: Tag.GeoAsciiParams, type: FieldType.Ascii, values: ascii })
  return tags
}
