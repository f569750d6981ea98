import { RasterError } from '@memraster/ground'
import type { BackendDataset } from '../backend/backend.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { ChosenLevel } from '../profile/resolve-open-options.ts'
import { overviewDataset } from './facts.ts'

/**
 * A raster as one of its overviews, or as itself without any: GDAL's open option OVERVIEW_LEVEL.
 *
 * @throws {RasterError} `OVERVIEW` if there is no such level.
 */
export function datasetAtLevel(opened: BackendDataset, { level, only }: ChosenLevel): BackendDataset {
  const { length } = opened.info.bands[0]?.overviews ?? []
  if (level >= length) {
    throw new RasterError(
      'OVERVIEW',
      `OVERVIEW_LEVEL is ${level}; the raster has ${length === 0 ? 'no overviews' : `those from 0 to ${length - 1}`}.`,
    )
  }
  const read: BackendDataset['read'] = (request, out) => opened.read(request, out)
  const shown = level < 0 ? { info: opened.info, read } : overviewDataset(opened.info, level, read)
  return {
    info: only ? withoutOverviews(shown.info) : shown.info,
    read: shown.read,
    close: (request) => opened.close(request),
    discard: () => opened.discard(),
  }
}

function withoutOverviews(info: DatasetInfo): DatasetInfo {
  const bands = info.bands.map(({ implicitOverviews: _, ...band }) => ({
    ...band,
    overviews: [],
    maskOverviews: [],
  }))
  return { ...info, bands }
}
