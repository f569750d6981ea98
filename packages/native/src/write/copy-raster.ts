import type {
  CloseRequest,
  DatasetInfo,
  MemoryDirectory,
  MetadataChange,
  OverviewRequest,
  ResolvedProfile,
  TagDomains,
} from '@memraster/core/backend'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { Progress } from '../binding/progress.ts'
import { factsOf, readInfo } from '../facts/read-facts.ts'
import { mountEmpty } from '../files/mount.ts'
import { buildOverviews } from './build-overviews.ts'
import { CachedBlocks } from './cached-blocks.ts'
import { creationOptions } from './creation-options.ts'
import type { PlacedTag } from './domain-tags.ts'
import { createMask } from './masks.ts'
import { saveFiles } from './save-files.ts'
import { setFacts } from './set-facts.ts'
import { writeWindow } from './write-window.ts'

/** A raster that is copied. */
export interface CopySource {
  /** Has the mask only if the format is not GeoTIFF. */
  readonly dataset: GdalDataset
  readonly info: DatasetInfo
  /** The values that replace tags in domains, among the facts and those of the dataset. */
  readonly placed: readonly PlacedTag[]
  /** That of all bands, one byte for each pixel. */
  readonly mask: Uint8Array | undefined
  readonly overviews: OverviewRequest | undefined
}

/**
 * Copies a raster to a file of the profile's format, with all its facts.
 *
 * GDAL cannot be stopped: if the signal aborts meanwhile, its result is dropped.
 */
export async function copyRaster(
  gdal: GdalBinding,
  { dataset, info, placed, mask, overviews }: CopySource,
  profile: ResolvedProfile,
  directory: MemoryDirectory,
  filename: string,
  { signal, onProgress }: CloseRequest,
): Promise<void> {
  const mount = mountEmpty(gdal)
  const progress = new Progress(onProgress)
  try {
    const path = `${mount.path}/${filename}`
    const driver = gdal.drivers.get(profile.driver)
    const options = creationOptions(profile)
    const copy = await driver.createCopyAsync(path, dataset, options, false, progress.options)
    try {
      signal?.throwIfAborted()
      const copied = factsOf(await readInfo(gdal, copy), copy, mount.path)
      // GDAL would put it beside the file, and make a COG of one that has overviews when it is made.
      if (mask && profile.driver === 'GTiff') await writeMask(gdal, copy, copied, mask, signal)
      if (overviews && copied.bands[0]?.overviews.length === 0) await buildOverviews(copy, overviews)
      const missing = missingFacts(info, copied)
      if (missing) setFacts(gdal, copy, { ...info, driver: '' }, missing)
      await copy.flushAsync()
    } finally {
      copy.close()
    }
    progress.finish()
    signal?.throwIfAborted()
    saveFiles(gdal, mount.path, directory, filename, { described: new Set(), placed })
  } finally {
    mount.release()
  }
}

async function writeMask(
  gdal: GdalBinding,
  copy: GdalDataset,
  info: DatasetInfo,
  mask: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { width, height } = info
  const bands = [createMask(gdal, copy)]
  const cached = new CachedBlocks(info, 'mask')
  const request = {
    target: 'mask',
    bands: [1],
    window: { colOff: 0, rowOff: 0, width, height },
    offset: 0,
    stride: [width * height, width, 1],
    signal,
    onProgress: undefined,
  } as const
  await writeWindow({ info, bands, type: 'Byte', cached }, request, mask)
}

/**
 * The facts that the driver did not copy, to be set if the format has a place for them, or in a sidecar; undefined if
 * there are none.
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
      // 64-bit integers were copied, but GDAL reports them wrongly.
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
