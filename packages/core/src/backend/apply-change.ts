import type { TagDomains } from '../metadata/tags.ts'
import type { BandInfo, DatasetInfo } from './dataset-info.ts'
import type { BandChange, MetadataChange } from './metadata-change.ts'

/** The facts of a raster after a change. */
export function applyChange(info: DatasetInfo, change: MetadataChange): DatasetInfo {
  const gcps = change.gcps
  return {
    ...info,
    crs: changed(info.crs, change.crs),
    transform: changed(info.transform, change.transform),
    gcps: gcps === undefined ? info.gcps : (gcps?.points ?? []),
    gcpsCrs: gcps === undefined ? info.gcpsCrs : gcps?.crs,
    rpcs: changed(info.rpcs, change.rpcs),
    tags: mergeDomains(info.tags, change.tags),
    bands: change.bands
      ? info.bands.map((band, index) => applyBandChange(band, change.bands?.[index + 1] ?? {}))
      : info.bands,
  }
}

/** Combines two changes, `first` and then `second`, into one. */
export function mergeChanges(first: MetadataChange, second: MetadataChange): MetadataChange {
  const bands: Record<number, BandChange> = { ...first.bands }
  for (const [key, change] of Object.entries(second.bands ?? {})) {
    const bidx = Number(key)
    bands[bidx] = { ...bands[bidx], ...change, ...mergedTags(bands[bidx]?.tags, change.tags) }
  }
  return { ...first, ...second, ...mergedTags(first.tags, second.tags), bands }
}

/** Whether a change affects masks, resampled pixels or unwritten pixels. */
export function changesPixels({ bands = {}, tags }: MetadataChange): boolean {
  if (tags?.[''] !== undefined) return true
  return Object.values(bands).some(
    ({ nodata, colormap, colorInterpretation }) =>
      nodata !== undefined || colormap !== undefined || colorInterpretation !== undefined,
  )
}

function mergedTags(first: TagDomains | undefined, second: TagDomains | undefined): { tags?: TagDomains } {
  return first || second ? { tags: { ...first, ...second } } : {}
}

function applyBandChange(band: BandInfo, change: BandChange): BandInfo {
  return {
    ...band,
    nodata: changed(band.nodata, change.nodata),
    description: changed(band.description, change.description),
    unit: changed(band.unit, change.unit),
    scale: change.scale ?? band.scale,
    offset: change.offset ?? band.offset,
    colorInterpretation: change.colorInterpretation ?? band.colorInterpretation,
    colormap: changed(band.colormap, change.colormap),
    tags: mergeDomains(band.tags, change.tags),
  }
}

function changed<T>(old: T | undefined, change: T | null | undefined): T | undefined {
  return change === undefined ? old : (change ?? undefined)
}

function mergeDomains(old: TagDomains, change: TagDomains | undefined): TagDomains {
  if (!change) return old
  const merged = { ...old, ...change }
  return Object.fromEntries(Object.entries(merged).filter(([, tags]) => Object.keys(tags).length > 0))
}
