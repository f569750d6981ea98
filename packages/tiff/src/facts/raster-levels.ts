import { dtypeOfSamples } from '@memraster/codecs/samples'
import type { MemoryDirectory, OpenRequest, Tags } from '@memraster/core/backend'
import { type DType, inSlices, isComplex, isRasterError } from '@memraster/ground'
import { type DirectoryRoles, imagesBeside, type TiffImage } from '../container/classify-directories.ts'
import type { ImageLayout } from '../container/image-layout.ts'
import { parseTiff } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'

/** The images of a raster, in its own file and in the sidecars that GDAL looks for. */
export interface RasterLevels {
  /** Full resolution, then the overviews. */
  readonly images: readonly TiffImage[]
  /** The stored mask and its overviews; empty if there is none. */
  readonly masks: readonly TiffImage[]
  /** By band. */
  readonly bandMasks: readonly BandMask[]
  /** The names of the sidecars that were used, in GDAL's order. */
  readonly sidecars: readonly string[]
}

/** The 0-based sample of the masks for a band, and whether it is the mask of all bands. */
export type BandMask =
  | { readonly kind: 'none' }
  | { readonly kind: 'dataset' | 'band'; readonly sample: number }

/**
 * The images of a raster by GDAL's rules: internal overviews and masks, or else those of the files `<name>.ovr`,
 * `<name>.msk` and `<name>.msk.ovr` beside it. An unreadable sidecar is ignored. Overviews of another data type are
 * only read, not written.
 */
export async function rasterLevels(
  roles: DirectoryRoles,
  files: MemoryDirectory,
  filename: string,
  mode: OpenRequest['mode'],
): Promise<RasterLevels> {
  const { main } = roles
  const dtype = dtypeOfSamples(main.layout)
  const { samplesPerPixel } = main.layout
  const internal = roles.overviews.filter(
    ({ layout }) =>
      layout.samplesPerPixel === samplesPerPixel && standsFor(dtypeOrUndefined(layout), dtype, mode),
  )
  const beside = internal.length > 0 ? [] : sidecarOverviews(files, filename, samplesPerPixel, dtype)
  const images = [main, ...internal, ...beside]
  const sidecars = beside.length > 0 ? [overviewName(filename, files)] : []
  const bands = Array.from({ length: samplesPerPixel }, (_, i) => i)
  const { mask } = roles
  if (mask !== undefined) {
    const kind = mask.layout.samplesPerPixel === 1 ? 'dataset' : 'band'
    return {
      images,
      masks: [mask, ...roles.overviewMasks.filter((image) => image !== undefined)],
      bandMasks: bands.map((band) => ({ kind, sample: kind === 'dataset' ? 0 : band })),
      sidecars,
    }
  }
  const external = await sidecarMasks(files, filename, bands.length)
  return { images, ...external, sidecars: [...sidecars, ...external.sidecars] }
}

/** The overviews in the file `<name>.ovr` beside a raster; none if they differ in number of bands or in dtype. */
export function sidecarOverviews(
  files: MemoryDirectory,
  filename: string,
  bands: number,
  dtype: string,
): readonly TiffImage[] {
  return sidecarImages(files, overviewName(filename, files)).filter(
    ({ layout }) => layout.samplesPerPixel === bands && dtypeOrUndefined(layout) === dtype,
  )
}

/** The name of the file with a raster's overviews; in upper case if only that exists. */
export function overviewName(filename: string, files: MemoryDirectory): string {
  return nameWith(filename, 'ovr', files)
}

function nameWith(filename: string, ending: string, files: MemoryDirectory): string {
  const upper = `${filename}.${ending.toUpperCase()}`
  const name = `${filename}.${ending}`
  return !files.has(name) && files.has(upper) ? upper : name
}

/** The masks in the files `<name>.msk` and `<name>.msk.ovr` beside a raster of a number of bands. */
export async function sidecarMasks(
  files: MemoryDirectory,
  filename: string,
  bandCount: number,
): Promise<Omit<RasterLevels, 'images'>> {
  const maskName = nameWith(filename, 'msk', files)
  const external = sidecarImages(files, maskName)
  const [full] = external
  const tags = full === undefined ? {} : await tagsOf(full)
  const bandMasks = Array.from({ length: bandCount }, (_, band) =>
    full === undefined ? NO_MASK : externalMask(full, tags, band),
  )
  // GDAL lists a file without mask flags among the raster's files all the same.
  const used = full === undefined ? [] : [maskName]
  if (bandMasks.every(({ kind }) => kind === 'none')) return { masks: [], bandMasks, sidecars: used }
  const reducedName = overviewName(maskName, files)
  const reduced = external.length > 1 ? [] : sidecarImages(files, reducedName)
  return {
    masks: [...external, ...reduced],
    bandMasks,
    sidecars: [...(reduced.length > 0 ? [reducedName] : []), ...used],
  }
}

const NO_MASK: BandMask = { kind: 'none' }

/** GDAL's GMF_PER_DATASET. */
const PER_DATASET = 2

/** The metadata of a `.msk` file in the default domain. */
async function tagsOf({ ifd }: TiffImage): Promise<Tags> {
  const { parsingGdalMetadata } = await import('../metadata/gdal-metadata.ts')
  const { tags } = await inSlices(parsingGdalMetadata(ifd.ascii(Tag.GdalMetadata), 0))
  return tags[''] ?? {}
}

/** The mask of a 0-based band, by the flags among the metadata of a `.msk` file (`INTERNAL_MASK_FLAGS_n`). */
function externalMask(mask: TiffImage, tags: Tags, band: number): BandMask {
  const flags = tags[`INTERNAL_MASK_FLAGS_${band + 1}`]
  if (flags === undefined) return NO_MASK
  if ((Number.parseInt(flags, 10) & PER_DATASET) !== 0) return { kind: 'dataset', sample: 0 }
  return band < mask.layout.samplesPerPixel ? { kind: 'band', sample: band } : NO_MASK
}

/** The first image of a sidecar and its reductions. */
function sidecarImages(files: MemoryDirectory, name: string): readonly TiffImage[] {
  const bytes = files.get(name)
  if (bytes === undefined) return []
  try {
    return imagesBeside(parseTiff(bytes))
  } catch (error) {
    if (isRasterError(error)) return []
    throw error
  }
}

/** Whether samples of one data type can be shown as another; complex ones and 64-bit integers cannot. */
function standsFor(dtype: DType | undefined, shown: DType, mode: OpenRequest['mode']): boolean {
  if (dtype === shown) return true
  return mode === 'r' && dtype !== undefined && isPlain(dtype) && isPlain(shown)
}

function isPlain(dtype: DType): boolean {
  return !isComplex(dtype) && dtype !== 'int64' && dtype !== 'uint64'
}

function dtypeOrUndefined(layout: ImageLayout): DType | undefined {
  try {
    return dtypeOfSamples(layout)
  } catch (error) {
    if (isRasterError(error)) return undefined
    throw error
  }
}
