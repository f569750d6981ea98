import type { MetadataChange, TagDomains } from '@memraster/core/backend'
import type { CRS } from '@memraster/crs'
import { RasterError, shown } from '@memraster/ground'
import { gridFileOf } from './crs-files.ts'
import { namesOverviewFile } from './overview-file.ts'

/**
 * Refuses facts by which GDAL would open files, delete them or write into them when it takes them, or when overviews are
 * built: programs copy facts from files of strangers.
 *
 * @throws {RasterError} `UNSUPPORTED` for a tag that names a file of overviews, and for a CRS that names one of grids.
 */
export function vetChange({ crs, gcps, tags, bands = {} }: MetadataChange): void {
  for (const each of [crs, gcps?.crs]) vetCrs(each)
  for (const domains of [tags, ...Object.values(bands).map((band) => band.tags)]) vetTags(domains)
}

/** The part of {@link vetChange} that profiles have too. */
export function vetCrs(crs: CRS | null | undefined): void {
  const file = crs ? gridFileOf(crs.toWkt()) : undefined
  if (file === undefined) return
  throw new RasterError(
    'UNSUPPORTED',
    `The CRS names ${shown(file)}, a file that GDAL would open; give one without it, or write with the pure backend.`,
    { feature: 'files elsewhere', subject: file },
  )
}

function vetTags(domains: TagDomains = {}): void {
  for (const [domain, tags] of Object.entries(domains)) {
    const name = Object.keys(tags).find((key) => namesOverviewFile(domain, key))
    if (name === undefined) continue
    throw new RasterError(
      'UNSUPPORTED',
      `The tag ${shown(name)} of the domain ${shown(domain)} makes GDAL take ${shown(tags[name])} for the overviews of the file, and write them there; leave it out.`,
      { feature: 'files elsewhere', subject: tags[name] ?? '' },
    )
  }
}
