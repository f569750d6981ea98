import type {
  BandChange,
  BandInfo,
  Colormap,
  DatasetInfo,
  MetadataChange,
  TagDomains,
} from '@memraster/core/backend'
import { rpcTags } from '@memraster/core/internal'
import { RasterError } from '@memraster/ground'
import { vetChange } from '@memraster/tiff/references'
import type { GdalBand, GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { DESCRIPTION_TAG } from './band-description.ts'
import { refreshMask } from './masks.ts'
import { nodataPlaceholder } from './patch-nodata.ts'
import { gdalColorName, geoTransform } from './raw-vrt.ts'

/**
 * Sets facts of a dataset that is open for update. No other operation may be under way on it.
 *
 * @param after The facts with the change.
 * @returns The bands whose descriptions are to be patched in the finished file, see {@link patchDescriptions}.
 * @throws {RasterError} `UNSUPPORTED` for a description if the format is not GeoTIFF, and for what names files.
 */
export function setFacts(
  gdal: GdalBinding,
  dataset: GdalDataset,
  after: DatasetInfo,
  change: MetadataChange,
): Set<number> {
  vetChange(change)
  const wkt = (crs: DatasetInfo['crs'] | null): string | undefined => crs?.toWkt()
  if (change.crs !== undefined) {
    const text = wkt(change.crs)
    dataset.srs = text === undefined ? null : gdal.SpatialReference.fromWKT(text)
  }
  // GDAL takes the identity for no transform.
  if (change.transform !== undefined)
    dataset.geoTransform = geoTransform(change.transform ?? [1, 0, 0, 0, 1, 0])
  if (change.gcps !== undefined) setGcps(dataset, change.gcps)
  if (change.rpcs !== undefined) dataset.setMetadata(change.rpcs ? rpcTags(change.rpcs) : {}, 'RPC')
  setTags(dataset, change.tags)
  const { bands } = dataset
  const described = new Set<number>()
  for (const [key, bandChange] of Object.entries(change.bands ?? {})) {
    const bidx = Number(key)
    const band = (bands as NonNullable<typeof bands>).get(bidx)
    const bandAfter = after.bands[bidx - 1] as BandInfo
    setBandFacts(gdal, band, bandChange)
    const isDescribed = bandChange.description !== undefined
    if (isDescribed && after.driver !== 'GTiff') throw noDescription(after.driver)
    if (after.driver !== 'GTiff' || (!isDescribed && bandChange.tags?.[''] === undefined)) continue
    setDescriptionTag(band, bandAfter)
    described.add(bidx)
  }
  // A mask can be another band, whose colour has changed as well.
  for (const [key, bandChange] of Object.entries(change.bands ?? {})) {
    const bidx = Number(key)
    refreshMask((bands as NonNullable<typeof bands>).get(bidx), after.bands[bidx - 1] as BandInfo, bandChange)
  }
  return described
}

function setGcps(dataset: GdalDataset, gcps: NonNullable<MetadataChange['gcps']> | null): void {
  const points = (gcps?.points ?? []).map(({ row, col, x, y, z, id, info }) => ({
    pszId: id ?? '',
    pszInfo: info ?? '',
    dfGCPPixel: col,
    dfGCPLine: row,
    dfGCPX: x,
    dfGCPY: y,
    dfGCPZ: z,
  }))
  dataset.setGCPs(points, gcps?.crs?.toWkt() ?? '')
}

function setTags(target: GdalDataset | GdalBand, domains: TagDomains | undefined): void {
  for (const [domain, tags] of Object.entries(domains ?? {})) {
    const isDocument = /^(xml|json):/.test(domain)
    target.setMetadata(isDocument ? Object.values(tags) : { ...tags }, domain)
  }
}

function setBandFacts(gdal: GdalBinding, band: GdalBand, change: BandChange): void {
  if (change.nodata !== undefined)
    band.noDataValue = typeof change.nodata === 'bigint' ? nodataPlaceholder(change.nodata) : change.nodata
  if (change.unit !== undefined) band.unitType = change.unit ?? ''
  if (change.scale !== undefined) band.scale = change.scale
  if (change.offset !== undefined) band.offset = change.offset
  if (change.colormap !== undefined)
    band.colorTable = change.colormap ? colorTable(gdal, change.colormap) : null
  if (change.colorInterpretation !== undefined)
    band.colorInterpretation = gdalColorName(change.colorInterpretation)
  setTags(band, change.tags)
}

function setDescriptionTag(band: GdalBand, { description, tags }: BandInfo): void {
  band.setMetadata({ ...tags[''], ...(description !== undefined && { [DESCRIPTION_TAG]: description }) }, '')
}

function noDescription(driver: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `A description cannot be set in a ${driver} file that exists; write a new file.`,
    {
      feature: 'description',
    },
  )
}

function colorTable(gdal: GdalBinding, colormap: Colormap): InstanceType<GdalBinding['ColorTable']> {
  const table = new gdal.ColorTable('RGB')
  for (const [value, [c1, c2, c3, c4]] of Object.entries(colormap))
    table.set(Number(value), { c1, c2, c3, c4 })
  return table
}
