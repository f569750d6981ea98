import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { BandChange, MetadataChange } from '../backend/metadata-change.ts'
import type { TagDomains } from '../metadata/tags.ts'

/**
 * The first fact of a change that a raster lacks when it is opened again; undefined if it has all.
 *
 * @param before The facts before the change, `wanted` those with it, `got` those of the raster.
 */
export function lostFact(
  change: MetadataChange,
  before: DatasetInfo,
  wanted: DatasetInfo,
  got: DatasetInfo,
): string | undefined {
  if (change.crs !== undefined && (wanted.crs === undefined) !== (got.crs === undefined)) return 'CRS'
  if (change.transform !== undefined && !isSameTransform(wanted.transform, got.transform)) return 'transform'
  if (change.gcps !== undefined && wanted.gcps.length !== got.gcps.length) return 'list of control points'
  if (change.rpcs !== undefined && (wanted.rpcs === undefined) !== (got.rpcs === undefined)) return 'RPC'
  if (!hasTags(change.tags, before.tags, wanted.tags, got.tags)) return 'tag'
  for (const [bidx, bandChange] of Object.entries(change.bands ?? {})) {
    const [old, now, found] = [before, wanted, got].map(({ bands }) => bands[Number(bidx) - 1])
    const lost = found ? lostOfBand(bandChange, old as BandInfo, now as BandInfo, found) : 'band'
    if (lost !== undefined) return lost
  }
  return undefined
}

function lostOfBand(
  change: BandChange,
  before: BandInfo,
  wanted: BandInfo,
  got: BandInfo,
): string | undefined {
  if (change.nodata !== undefined && !isSameNodata(wanted.nodata, got.nodata)) return 'nodata value'
  for (const name of ['description', 'unit', 'scale', 'offset'] as const)
    if (change[name] !== undefined && (wanted[name] || undefined) !== (got[name] || undefined)) return name
  if (change.colorInterpretation !== undefined && wanted.colorInterpretation !== got.colorInterpretation)
    return 'colour interpretation'
  if (change.colormap !== undefined) {
    const [colors, found] = [wanted.colormap ?? {}, got.colormap ?? {}]
    const isSame = Object.entries(colors).every(
      ([value, color]) => String(found[Number(value)]) === String(color),
    )
    if (!isSame || (wanted.colormap === undefined) !== (got.colormap === undefined)) return 'colormap'
  }
  return hasTags(change.tags, before.tags, wanted.tags, got.tags) ? undefined : 'tag'
}

function isSameNodata(wanted: BandInfo['nodata'], got: BandInfo['nodata']): boolean {
  return (
    Object.is(wanted, got) || (wanted !== undefined && got !== undefined && Number(wanted) === Number(got))
  )
}

/** Numbers are written in texts with sixteen digits. */
function isSameTransform(wanted: DatasetInfo['transform'], got: DatasetInfo['transform']): boolean {
  const [a, b] = [wanted ?? [1, 0, 0, 0, 1, 0], got ?? [1, 0, 0, 0, 1, 0]]
  return a.every((value, i) => Math.abs(value - (b[i] as number)) <= 1e-12 * Math.abs(value))
}

function hasTags(
  changed: TagDomains | undefined,
  before: TagDomains,
  wanted: TagDomains,
  got: TagDomains,
): boolean {
  return Object.keys(changed ?? {}).every((domain) => {
    const [old, now, found] = [before[domain] ?? {}, wanted[domain] ?? {}, got[domain] ?? {}]
    const areThere = Object.entries(now).every(([key, value]) => found[key] === value)
    return areThere && Object.keys(old).every((key) => key in now || !(key in found))
  })
}
