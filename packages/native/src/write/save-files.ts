import type { MemoryDirectory } from '@memraster/core/backend'
import type { GdalBinding } from '../binding/gdal-binding.ts'
import { takeFiles } from '../files/mount.ts'
import { describeInSidecar, patchDescriptions, withoutDescriptions } from './band-description.ts'
import { type PlacedTag, patchDomains } from './domain-tags.ts'
import { patchNodata } from './patch-nodata.ts'

/** Sidecars that belong to a file by their names, which GDAL writes. */
const SIDECARS = ['.aux.xml', '.msk', '.ovr', '.msk.ovr'] as const

/** The changes of a GeoTIFF that GDAL has written. */
export interface Patches {
  /** The bands whose descriptions were set, see {@link patchDescriptions}. */
  readonly described: ReadonlySet<number>
  /** That of 64-bit integers, see {@link patchNodata}. */
  readonly nodata?: bigint | undefined
  /** Tags in domains, see {@link patchDomains}. */
  readonly placed?: readonly PlacedTag[]
  /** By band, for the sidecar, see {@link describeInSidecar}. */
  readonly descriptions?: ReadonlyMap<number, string | undefined>
}

/**
 * Takes the files that GDAL has written and puts those that are new or changed into `directory`; sidecars of
 * `filename` that GDAL did not write, or removed, go.
 *
 * @param patches Changes that GDAL cannot make.
 */
export function saveFiles(
  gdal: GdalBinding,
  path: string,
  directory: MemoryDirectory,
  filename: string,
  { described, nodata, placed = [], descriptions = new Map() }: Patches,
): void {
  const files = takeFiles(gdal, path)
  const main = files.get(filename)
  if (main) patchDescriptions(main, described)
  if (main) patchDomains(main, placed)
  if (main && nodata !== undefined) patchNodata(main, nodata)
  const sidecar = files.get(`${filename}.aux.xml`)
  const rest = sidecar && withoutDescriptions(sidecar, described)
  const kept = describeInSidecar(rest, descriptions)
  if (kept) files.set(`${filename}.aux.xml`, kept)
  else files.delete(`${filename}.aux.xml`)
  for (const [name, bytes] of files) {
    const before = directory.get(name)
    if (before && Buffer.compare(before, bytes) === 0) continue
    // One byte stands for an empty file.
    if (before?.byteLength === 0 && bytes.byteLength === 1) continue
    // Files of others are replaced as a whole; the file itself keeps its place.
    if (name !== filename) directory.delete(name)
    directory.set(name, bytes)
  }
  for (const suffix of SIDECARS) if (!files.has(filename + suffix)) directory.delete(filename + suffix)
}
