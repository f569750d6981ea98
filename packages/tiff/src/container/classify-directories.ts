import { dtypeOfSamples } from '@memraster/codecs/samples'
import { isRasterError, RasterError } from '@memraster/ground'
import type { Ifd } from './ifd.ts'
import { type ImageLayout, parseImageLayout } from './image-layout.ts'
import { isReadable, isSingle } from './is-readable.ts'
import type { TiffFile } from './parse-tiff.ts'
import { Tag } from './tag.ts'

/** A directory with its layout. */
export interface TiffImage {
  readonly ifd: Ifd
  readonly layout: ImageLayout
}

/** A directory that GDAL offers as a subdataset. */
export interface TiffPage {
  /** Its place in the main chain from 1 on, the `n` of `GTIFF_DIR:n:path`. */
  readonly number: number
  readonly ifd: Ifd
}

/** The roles of a file's directories for its first image. */
export interface DirectoryRoles {
  readonly main: TiffImage
  /** Reduced images with as many bands, in the file's order. */
  readonly overviews: readonly TiffImage[]
  /** The mask of `main`: of its size, one band or as many, at most 8 bits a sample. */
  readonly mask: TiffImage | undefined
  /** The masks of `overviews`, index by index. */
  readonly overviewMasks: readonly (TiffImage | undefined)[]
  /** The whole images of the main chain, `main` among them; more than one make subdatasets. */
  readonly pages: readonly TiffPage[]
}

const REDUCED = 1
const PAGE = 2
const MASK = 4

/** GDAL ignores pages with more columns or rows. */
const GDAL_MAX_SIZE = 2 ** 31 - 1

/** GDAL's limit. */
const MAX_OVERVIEWS = 30

/**
 * The role of each directory, by GDAL's rules: the first one is the main image whatever its tags say; overviews and
 * masks follow in the main chain or in the first directory's SubIFDs. Directories without a role, or with an unreadable
 * layout, are left out. Files of external overviews (`.ovr`) and masks (`.msk`) follow the same rules.
 *
 * @throws {RasterError} As `parseImageLayout`, for the first directory.
 */
export function classifyDirectories(tiff: TiffFile): DirectoryRoles {
  const [first, ...others] = tiff.directories
  if (first === undefined) throw new TypeError('A TiffFile has at least one directory')
  return rolesOf(first, [...tiff.subDirectories, ...others], tiff)
}

/**
 * The roles of one page, for itself.
 *
 * @param number Its place in the main chain, from 1 on.
 * @throws {RasterError} `IO` if there is no such page, and as `parseImageLayout`.
 */
export function pageRoles(tiff: TiffFile, number: number): DirectoryRoles {
  const ifd = tiff.directories[number - 1]
  if (ifd === undefined) {
    throw new RasterError('IO', `There is no page ${number}; the file has ${tiff.directories.length}.`)
  }
  const main = { ifd, layout: parseImageLayout(ifd) }
  return { main, overviews: [], mask: undefined, overviewMasks: [], pages: [] }
}

/**
 * The first image of a file beside a raster, and its reductions.
 *
 * @throws {RasterError} As {@link classifyDirectories}.
 */
export function imagesBeside(tiff: TiffFile): readonly TiffImage[] {
  const [first] = tiff.directories
  const main = first && isReadable(first) ? readable(first) : undefined
  return main === undefined ? [] : [main, ...classifyDirectories(tiff).overviews]
}

function rolesOf(first: Ifd, candidates: readonly Ifd[], tiff: TiffFile): DirectoryRoles {
  const main: TiffImage = { ifd: first, layout: parseImageLayout(first) }
  const overviews: TiffImage[] = []
  const overviewMasks: (TiffImage | undefined)[] = []
  let mask: TiffImage | undefined
  for (const ifd of candidates) {
    const kind = subfileType(ifd) & (REDUCED | MASK)
    // GDAL ignores further directories of the main chain with their own SubIFDs.
    if (kind === 0 || (ifd.has(Tag.SubIfds) && !tiff.subDirectories.includes(ifd))) continue
    if (kind === REDUCED) {
      const image = overviews.length < MAX_OVERVIEWS ? readable(ifd) : undefined
      if (image?.layout.samplesPerPixel !== main.layout.samplesPerPixel) continue
      overviews.push(image)
      overviewMasks.push(undefined)
    } else if (kind === MASK) {
      if (mask === undefined) mask = maskOf(readable(ifd), main.layout, main.layout)
    } else {
      placeOverviewMask(readable(ifd), main.layout, overviews, overviewMasks)
    }
  }
  return { main, overviews, mask, overviewMasks, pages: pagesOf(tiff) }
}

function placeOverviewMask(
  image: TiffImage | undefined,
  main: ImageLayout,
  overviews: readonly TiffImage[],
  masks: (TiffImage | undefined)[],
): void {
  for (const [i, overview] of overviews.entries()) {
    if (masks[i] !== undefined) continue
    const mask = maskOf(image, overview.layout, main)
    if (mask === undefined) continue
    masks[i] = mask
    return
  }
}

function maskOf(image: TiffImage | undefined, size: ImageLayout, main: ImageLayout): TiffImage | undefined {
  const layout = image?.layout
  if (image === undefined || layout === undefined) return undefined
  if (layout.width !== size.width || layout.height !== size.height || layout.bitsPerSample > 8)
    return undefined
  if (layout.samplesPerPixel !== 1 && layout.samplesPerPixel !== main.samplesPerPixel) return undefined
  // Signs of masks mean nothing.
  return layout.sampleFormat === 1 ? image : { ...image, layout: { ...layout, sampleFormat: 1 } }
}

function pagesOf(tiff: TiffFile): readonly TiffPage[] {
  const pages: TiffPage[] = []
  for (const [i, ifd] of tiff.directories.entries()) {
    const type = subfileType(ifd)
    const isTooLarge = [Tag.ImageWidth, Tag.ImageLength].some((tag) => (ifd.number(tag) ?? 0) > GDAL_MAX_SIZE)
    if ((type === 0 || type === PAGE) && !isTooLarge) pages.push({ number: i + 1, ifd })
  }
  return pages
}

function subfileType(ifd: Ifd): number {
  const type = ifd.number(Tag.NewSubfileType)
  if (type !== undefined && isSingle(ifd, Tag.NewSubfileType)) return type
  // The older SubfileType: 1 full image, 2 reduced image, 3 page.
  const old = ifd.number(Tag.SubfileType)
  return old === 2 ? REDUCED : old === 3 ? PAGE : 0
}

/** The values of Compression (tag 259) that GDAL reads beside the first image: not old JPEG, whose colours it converts. */
const COMPRESSIONS: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 5, 7, 8, 32766, 32771, 32773, 32809, 32908, 32909, 32946, 34661, 34676, 34677, 34887, 34925,
  50000, 50001,
])

/** An image that GDAL opens beside the first one. */
function readable(ifd: Ifd): TiffImage | undefined {
  try {
    const layout = parseImageLayout(ifd)
    dtypeOfSamples(layout)
    return COMPRESSIONS.has(layout.compression) ? { ifd, layout } : undefined
  } catch (error) {
    if (isRasterError(error)) return undefined
    throw error
  }
}
