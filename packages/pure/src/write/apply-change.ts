import type { BandChange, BandInfo, DatasetInfo, MetadataChange } from '@memraster/core/backend'

/** The facts of a raster after a change. */
export function applyChange(info: DatasetInfo, change: MetadataChange): DatasetInfo {
  const { gcps } = change
  return {
    ...info,
    crs: replaced(change.crs, info.crs),
    transform: replaced(change.transform, info.transform),
    gcps: gcps === undefined ? info.gcps : (gcps?.points ?? []),
    gcpsCrs: gcps === undefined ? info.gcpsCrs : gcps?.crs,
    rpcs: replaced(change.rpcs, info.rpcs),
    tags: { ...info.tags, ...change.tags },
    bands: info.bands.map((band, i) => {
      const bandChange = change.bands?.[i + 1]
      return bandChange === undefined ? band : changedBand(band, bandChange)
    }),
  }
}

function changedBand(band: BandInfo, change: BandChange): BandInfo {
  const colormap = replaced(change.colormap, band.colormap)
  // As in GDAL, a band with a colour table is of palette.
  const colorInterpretation =
    change.colorInterpretation ?? (change.colormap ? 'palette' : band.colorInterpretation)
  return {
    ...band,
    nodata: replaced(change.nodata, band.nodata),
    description: replaced(change.description, band.description),
    unit: replaced(change.unit, band.unit),
    scale: change.scale ?? band.scale,
    offset: change.offset ?? band.offset,
    colorInterpretation,
    colormap,
    tags: { ...band.tags, ...change.tags },
  }
}

/** A missing change leaves a fact as it is, null removes it. */
function replaced<T>(change: T | null | undefined, fact: T | undefined): T | undefined {
  return change === undefined ? fact : (change ?? undefined)
}
