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
    bands: change.bands ? applyBandChanges(info.bands, change.bands) : info.bands,
  }
}

/** Combines two changes, `first` and then `second`, into one. */
export function mergeChanges(first: MetadataChange, second: MetadataChange): MetadataChange {
  const merged = new MergedChange()
  merged.add(first)
  merged.add(second)
  return merged.change
}

/** Changes that are combined into one as they come: adding one costs its own size, however many came before. */
export class MergedChange {
  #whole: MetadataChange = {}
  #bands: Record<number, BandChange> | undefined
  #isEmpty = true
  #affectsPixels = false

  get isEmpty(): boolean {
    return this.#isEmpty
  }

  /** Whether it affects masks, resampled pixels or unwritten pixels. */
  get affectsPixels(): boolean {
    return this.#affectsPixels
  }

  get change(): MetadataChange {
    return { ...this.#whole, ...(this.#bands && { bands: this.#bands }) }
  }

  add(change: MetadataChange): void {
    const { bands = {}, ...whole } = change
    this.#isEmpty = false
    this.#affectsPixels ||= changesPixels(change)
    this.#whole = { ...this.#whole, ...whole, ...mergedTags(this.#whole.tags, whole.tags) }
    for (const [key, own] of Object.entries(bands)) {
      this.#bands ??= {}
      const before = this.#bands[Number(key)]
      this.#bands[Number(key)] = { ...before, ...own, ...mergedTags(before?.tags, own.tags) }
    }
  }
}

function changesPixels({ bands = {}, tags }: MetadataChange): boolean {
  if (tags?.[''] !== undefined) return true
  return Object.values(bands).some(
    ({ nodata, colormap, colorInterpretation }) =>
      nodata !== undefined || colormap !== undefined || colorInterpretation !== undefined,
  )
}

function mergedTags(first: TagDomains | undefined, second: TagDomains | undefined): { tags?: TagDomains } {
  return first || second ? { tags: { ...first, ...second } } : {}
}

function applyBandChanges(
  bands: readonly BandInfo[],
  changes: Readonly<Record<number, BandChange>>,
): readonly BandInfo[] {
  const changed = [...bands]
  for (const [bidx, change] of Object.entries(changes)) {
    const index = Number(bidx) - 1
    const band = bands[index]
    if (band) changed[index] = applyBandChange(band, change)
  }
  return changed
}

/** Field by field: spreading a band with a getter takes twenty times as long. */
function applyBandChange(band: BandInfo, change: BandChange): Required<BandInfo> {
  return {
    dtype: band.dtype,
    blockShape: band.blockShape,
    overviews: band.overviews,
    implicitOverviews: band.implicitOverviews,
    maskOverviews: band.maskOverviews,
    storedMask: band.storedMask,
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
