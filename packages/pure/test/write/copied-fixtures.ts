import { MemoryFile } from '../../src/index.ts'
import { fixtureDirectory, goldenFacts } from '../read/fixture-rasters.ts'

/**
 * The fixtures that are copied: all but what a new GeoTIFF cannot have here: JPEG, overviews, ink (which is shown, and so copied, as colours),
 * a nodata value of each band's own, RPCs without errors, for which GDAL's tag has -1, and names that sidecars give to
 * systems of EPSG, which GeoKeys do not hold.
 */
const left = /jpeg|overview|cog|cmyk|pam|rpc-text|arcgis|map-info/
export const copiedNames: readonly string[] = Object.keys(goldenFacts).filter((name) => !left.test(name))

/** A new file with all that a fixture has: pixels, masks, and every fact that can be set. */
export async function copyOf(name: string): Promise<Uint8Array> {
  const memfile = new MemoryFile(undefined, { filename: name, directory: fixtureDirectory(name) })
  const source = await memfile.open()
  const target = new MemoryFile()
  const { NBITS } = source.tags(1, 'IMAGE_STRUCTURE')
  const { PREDICTOR, MINISWHITE } = source.tags(0, 'IMAGE_STRUCTURE')
  const { transform: _, ...profile } = source.profile
  const copy = await target.open({
    ...profile,
    ...(NBITS === undefined ? {} : { nbits: Number(NBITS) }),
    ...(PREDICTOR === undefined ? {} : { predictor: Number(PREDICTOR) }),
    ...(MINISWHITE === undefined ? {} : { photometric: 'miniswhite' }),
    sparse_ok: true,
  })
  if (goldenFacts[name]?.tags['']?.AREA_OR_POINT !== undefined || source.transform.c !== 0)
    copy.transform = source.transform
  const { data } = await source.read()
  await copy.write(data)
  if (source.maskFlagEnums[0]?.join() === 'per_dataset') {
    await copy.writeMask((await source.datasetMask()).data)
  }
  if (source.gcps.points.length > 0) copy.gcps = source.gcps
  if (source.rpcs !== undefined) copy.rpcs = source.rpcs
  for (const ns of ['', ...source.tagNamespaces()]) {
    if (ns !== 'IMAGE_STRUCTURE' && ns !== 'RPC') copy.updateTags(source.tags(0, ns), { ns })
  }
  for (const bidx of source.indexes) {
    for (const ns of ['', ...source.tagNamespaces(bidx)]) {
      if (ns !== 'IMAGE_STRUCTURE') copy.updateTags(source.tags(bidx, ns), { bidx, ns })
    }
  }
  copy.descriptions = source.descriptions
  copy.units = source.units
  copy.scales = source.scales
  copy.offsets = source.offsets
  copy.colorinterp = source.colorinterp
  if (source.colorinterp[0] === 'palette') copy.writeColormap(1, source.colormap(1))
  await copy.close()
  await memfile.close()
  return target.bytes()
}
