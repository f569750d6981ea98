import type { DatasetInfo, OpenRequest } from '@memraster/core/backend'
import { MemoryDirectory } from '@memraster/core/internal'
import { RasterError } from '@memraster/ground'
import { classifyDirectories, pageRoles } from '../container/classify-directories.ts'
import { parseTiff } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import { parseGeorefSources } from './choose-place.ts'
import { describeDataset, type ParsedRaster } from './describe-dataset.ts'
import { rasterLevels } from './raster-levels.ts'

/** A GeoTIFF with its sidecars: the images it has, and the facts it states. */
export interface GeoTiff extends ParsedRaster {
  readonly info: DatasetInfo
}

/**
 * Reads a GeoTIFF of a directory, or one page of it by its name in `DatasetInfo.subdatasets`. A page has no overviews,
 * masks or sidecars, like GDAL's subdatasets.
 *
 * @throws {RasterError} `IO` if there is no such file or page, `NOT_RASTER` for bytes that are not TIFF, `CORRUPT` for
 *   damaged ones, and for metadata that are not understood in mode `r+`, `UNSUPPORTED` for samples that have no data type.
 */
export async function readGeoTiff(
  files: MemoryDirectory,
  name: string,
  { mode, options }: Pick<OpenRequest, 'mode' | 'options'>,
): Promise<GeoTiff> {
  const { filename, page } = placeOf(files, name)
  const bytes = files.get(filename)
  if (bytes === undefined) {
    throw new RasterError(
      'IO',
      `There is no file ${filename}; there are: ${files.names.join(', ') || 'none'}. Put it beside them by memfile.directory.share(name, bytes).`,
    )
  }
  const tiff = parseTiff(bytes)
  const roles = page === undefined ? classifyDirectories(tiff) : pageRoles(tiff, page)
  const beside = page === undefined ? files : new MemoryDirectory()
  if (mode === 'r+') {
    const { requireReadableMetadata } = await import('../metadata/gdal-metadata.ts')
    await requireReadableMetadata(roles.main.ifd.ascii(Tag.GdalMetadata), filename)
  }
  const levels = await rasterLevels(roles, beside, filename, mode)
  const georefSources = parseGeorefSources(options.georef_sources)
  const raster = { tiff, roles, levels, files: beside, filename, georefSources }
  const info = await describeDataset(raster)
  return { ...raster, info }
}

/** Whether a name is that of a TIFF file in a directory, or of a page of one, as {@link readGeoTiff} accepts. */
export function isGeoTiff(files: MemoryDirectory, name: string): boolean {
  const { filename } = placeOf(files, name)
  const [first, second, third, fourth] = files.get(filename) ?? []
  if (first !== second) return false
  const isVersion = (byte: number | undefined): boolean => byte === CLASSIC || byte === BIG
  return (
    (first === LITTLE_ENDIAN && isVersion(third) && fourth === 0) ||
    (first === BIG_ENDIAN && third === 0 && isVersion(fourth))
  )
}

/** The first bytes of a file: `II` or `MM`, then the version. */
const LITTLE_ENDIAN = 0x49
const BIG_ENDIAN = 0x4d
const CLASSIC = 42
const BIG = 43

/** The file of a name, and the number of the page, counted from 1, if it names one. */
function placeOf(files: MemoryDirectory, name: string): { filename: string; page?: number } {
  if (files.has(name)) return { filename: name }
  const [, number, filename] = /^GTIFF_DIR:(\d+):(.+)$/.exec(name) ?? []
  return filename !== undefined && files.has(filename)
    ? { filename, page: Number(number) }
    : { filename: name }
}
