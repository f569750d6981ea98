import type {
  BandInfo,
  ColorInterpretation,
  Colormap,
  DatasetInfo,
  TagDomains,
} from '@memraster/core/backend'
import { rpcTags } from '@memraster/core/internal'
import { escapeXml } from '@memraster/core/internal/late'
import { sampleSize } from '@memraster/ground'
import { gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'

/** The raw files, beside the VRT, that hold the pixels and the mask. */
export interface RawFiles {
  /** Band by band, row by row, little-endian. */
  readonly pixels: string
  /** One byte for each pixel. */
  readonly mask: string | undefined
}

/**
 * A dataset of GDAL's VRT format over raw files: the one way to tell GDAL all facts of a raster, of which the
 * binding has setters for some only.
 *
 * @param version GDAL's.
 */
export function rawVrt(info: DatasetInfo, files: RawFiles, version: string): string {
  const { width, height } = info
  const tags = info.rpcs ? { ...info.tags, RPC: rpcTags(info.rpcs) } : info.tags
  let offset = 0
  const bands = info.bands.map((band, index) => {
    const start = offset
    offset += width * height * sampleSize(band.dtype)
    return bandXml(info, band, index + 1, files.pixels, start, version)
  })
  const mask = files.mask && `<MaskBand>${maskXml(info, files.mask)}</MaskBand>`
  return `<VRTDataset rasterXSize="${width}" rasterYSize="${height}">${georeference(info)}${metadata(tags)}${bands.join('')}${mask ?? ''}</VRTDataset>`
}

function georeference(info: DatasetInfo): string {
  const srs = info.crs ? `<SRS>${escapeXml(info.crs.toWkt())}</SRS>` : ''
  const transform = info.transform
    ? `<GeoTransform>${geoTransform(info.transform).map(formatNumber).join(', ')}</GeoTransform>`
    : ''
  if (info.gcps.length === 0) return srs + transform
  const points = info.gcps.map(
    ({ id, info: text, row, col, x, y, z }) =>
      `<GCP Id="${escapeXml(id ?? '')}" Info="${escapeXml(text ?? '')}" Pixel="${formatNumber(col)}" Line="${formatNumber(row)}" X="${formatNumber(x)}" Y="${formatNumber(y)}" Z="${formatNumber(z)}"/>`,
  )
  const projection = info.gcpsCrs ? ` Projection="${escapeXml(info.gcpsCrs.toWkt())}"` : ''
  return `${srs}${transform}<GCPList${projection}>${points.join('')}</GCPList>`
}

/** rasterio's order of coefficients to GDAL's. */
export function geoTransform([a, b, c, d, e, f]: NonNullable<DatasetInfo['transform']>): number[] {
  return [c, a, b, f, d, e]
}

function bandXml(
  info: DatasetInfo,
  band: BandInfo,
  bidx: number,
  file: string,
  offset: number,
  version: string,
): string {
  const type = gdalTypeOf(band.dtype, hasInt8(version))
  const tags =
    band.dtype === 'int8' && type === 'Byte'
      ? { ...band.tags, IMAGE_STRUCTURE: { PIXELTYPE: 'SIGNEDBYTE' } }
      : band.tags
  const size = sampleSize(band.dtype)
  return [
    `<VRTRasterBand dataType="${type}" band="${bidx}" subClass="VRTRawRasterBand">`,
    metadata(tags),
    band.description === undefined ? '' : `<Description>${escapeXml(band.description)}</Description>`,
    band.unit === undefined ? '' : `<UnitType>${escapeXml(band.unit)}</UnitType>`,
    band.offset === 0 ? '' : `<Offset>${formatNumber(band.offset)}</Offset>`,
    band.scale === 1 ? '' : `<Scale>${formatNumber(band.scale)}</Scale>`,
    band.nodata === undefined ? '' : `<NoDataValue>${formatNumber(band.nodata)}</NoDataValue>`,
    `<ColorInterp>${gdalColorName(band.colorInterpretation)}</ColorInterp>`,
    band.colormap ? colorTable(band.colormap) : '',
    rawSource(file, offset, size, info.width),
    '</VRTRasterBand>',
  ].join('')
}

function maskXml(info: DatasetInfo, file: string): string {
  return `<VRTRasterBand dataType="Byte" subClass="VRTRawRasterBand">${rawSource(file, 0, 1, info.width)}</VRTRasterBand>`
}

function rawSource(file: string, offset: number, size: number, width: number): string {
  return `<SourceFilename relativeToVRT="1">${escapeXml(file)}</SourceFilename><ImageOffset>${offset}</ImageOffset><PixelOffset>${size}</PixelOffset><LineOffset>${size * width}</LineOffset><ByteOrder>LSB</ByteOrder>`
}

function metadata(domains: TagDomains): string {
  return Object.entries(domains)
    .map(([domain, tags]) => {
      const items = Object.entries(tags).map(
        ([key, value]) => `<MDI key="${escapeXml(key)}">${escapeXml(value)}</MDI>`,
      )
      return `<Metadata${domain && ` domain="${escapeXml(domain)}"`}>${items.join('')}</Metadata>`
    })
    .join('')
}

function colorTable(colormap: Colormap): string {
  const last = Math.max(...Object.keys(colormap).map(Number))
  const entries = Array.from({ length: last + 1 }, (_, value) => {
    const [c1, c2, c3, c4] = colormap[value] ?? [0, 0, 0, 0]
    return `<Entry c1="${c1}" c2="${c2}" c3="${c3}" c4="${c4}"/>`
  })
  return `<ColorTable>${entries.join('')}</ColorTable>`
}

/** GDAL's name of a colour interpretation. */
export function gdalColorName(color: ColorInterpretation): string {
  if (color === 'Y' || color === 'Cb' || color === 'Cr') return `YCbCr_${color}`
  return color.charAt(0).toUpperCase() + color.slice(1)
}

/** A number as GDAL reads it: with all its digits. */
function formatNumber(value: number | bigint): string {
  if (typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
}
