import type {
  DatasetInfo,
  MemoryDirectory,
  MetadataChange,
  OverviewRequest,
  ResolvedProfile,
  TagDomains,
} from '@memraster/core/backend'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { factsOf, readInfo } from '../facts/read-facts.ts'
import { mountEmpty } from '../files/mount.ts'
import { buildOverviews } from './build-overviews.ts'
import { creationOptions } from './creation-options.ts'
import type { PlacedTag } from './domain-tags.ts'
import { saveFiles } from './save-files.ts'
import { setFacts } from './set-facts.ts'

/**
 * Copies a raster to a file of the profile's format, with all its facts.
 *
 * @param placed What stands in place of tags in domains, among the facts and those of the source.
 * @param overviews Those that the source has.
 */
export async function copyRaster(
  gdal: GdalBinding,
  source: GdalDataset,
  info: DatasetInfo,
  profile: ResolvedProfile,
  placed: readonly PlacedTag[],
  overviews: OverviewRequest | undefined,
  directory: MemoryDirectory,
  filename: string,
): Promise<void> {
  const mount = mountEmpty(gdal)
  try {
    const path = `${mount.path}/${filename}`
    const options = creationOptions(profile)
    if (overviews && profile.driver === 'GTiff') options.push('COPY_SRC_OVERVIEWS=YES')
    const copy = await gdal.drivers.get(profile.driver).createCopyAsync(path, source, options, false)
    try {
      // GeoTIFFs have those of the source by now; other formats have theirs beside them.
      if (overviews && copy.bands?.get(1).overviews.count() === 0) await buildOverviews(copy, overviews)
      const missing = missingFacts(info, factsOf(await readInfo(gdal, copy), copy, mount.path))
      if (missing) setFacts(gdal, copy, { ...info, driver: '' }, missing)
      await copy.flushAsync()
    } finally {
      copy.close()
    }
    saveFiles(gdal, mount.path, directory, filename, { described: new Set(), placed })
  } finally {
    mount.release()
  }
}

/**
 * What the driver did not copy, to be set where the format has a place for it, or in a sidecar; undefined where that is
 * nothing.
 */
function missingFacts(wanted: DatasetInfo, got: DatasetInfo): MetadataChange | undefined {
  const bands = wanted.bands.map((band, index) => {
    const other = got.bands[index]
    if (!other) return {}
    return {
      ...missingTags(band.tags, other.tags),
      ...(band.unit !== other.unit && { unit: band.unit ?? null }),
      ...(band.scale !== other.scale && { scale: band.scale }),
      ...(band.offset !== other.offset && { offset: band.offset }),
      // 64-bit integers were copied, and are not told right.
      ...(typeof band.nodata === 'number' &&
        !Object.is(band.nodata, other.nodata) && { nodata: band.nodata }),
    }
  })
  const missing: MetadataChange = {
    ...missingTags(wanted.tags, got.tags),
    ...(wanted.crs && !got.crs && wanted.gcps.length === 0 && { crs: wanted.crs }),
    ...(wanted.transform && !got.transform && { transform: wanted.transform }),
    ...(wanted.gcps.length > 0 &&
      got.gcps.length === 0 && { gcps: { points: wanted.gcps, crs: wanted.gcpsCrs } }),
    ...(wanted.rpcs && !got.rpcs && { rpcs: wanted.rpcs }),
  }
  const changed = bands.flatMap((band, index) =>
    Object.keys(band).length > 0 ? [[index + 1, band] as const] : [],
  )
  if (changed.length === 0) return Object.keys(missing).length > 0 ? missing : undefined
  return { ...missing, bands: Object.fromEntries(changed) }
}

/** The domains that lack a tag, with all their tags. */
function missingTags(wanted: TagDomains, got: TagDomains): { tags?: TagDomains } {
  const missing = Object.entries(wanted).filter(
    ([domain, tags]) =>
      domain !== 'IMAGE_STRUCTURE' &&
      Object.entries(tags).some(([key, value]) => got[domain]?.[key] !== value),
  )
  if (missing.length === 0) return {}
  return { tags: Object.fromEntries(missing.map(([domain, tags]) => [domain, { ...got[domain], ...tags }])) }
}
