import type { MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import type { TaskControl } from '@memraster/core/internal'
import { decodeText } from '@memraster/ground'
import type { Ifd, TiffImage } from '@memraster/tiff'
import { parseTiff, readGeoTiff, Tag, type TiffFile } from '@memraster/tiff'
import type { BlockSource } from '@memraster/tiff/encoding'
import { type TiffTag, tagsOfIfd } from '@memraster/tiff/encoding'
import { pamName } from '@memraster/tiff/metadata'
import { OpenedGeoTiff } from '../read/opened-geotiff.ts'
import { BlockWriter } from './block-writer.ts'
import { changedTags } from './changed-tags.ts'
import { editPam } from './edit-pam.ts'
import { type AddedDirectory, type DirectoryEdit, editTiff, type TiffEdit } from './edit-tiff.ts'
import { storedSettings } from './encode-settings.ts'
import { maskOverviewTags, maskTags, overviewTags } from './image-tags.ts'
import type { RasterImage } from './raster-image.ts'
import { WritableRaster } from './writable-raster.ts'

/** The PlanarConfiguration of separate bands. */
const SEPARATE = 2

/**
 * Opens a GeoTIFF for update (mode `r+`), with copy on write: changes are kept apart until it is closed, when a copy of
 * the file with them takes its place. All else stays as it was; blocks that nobody wrote are not even decoded.
 *
 * @throws {RasterError} As `readGeoTiff`.
 */
export async function updateGeoTiff(
  files: MemoryDirectory,
  filename: string,
  request: Pick<OpenRequest, 'limits' | 'options'>,
): Promise<WritableRaster> {
  const raster = await readGeoTiff(files, filename, { ...request, mode: 'r+' })
  const opened = new OpenedGeoTiff(raster, request.limits)
  const { tiff, levels, roles } = raster
  const stored = (images: readonly TiffImage[], isMask: boolean): Promise<RasterImage[]> =>
    Promise.all(images.map(async (origin) => ({ origin, image: await opened.imageOf(origin, isMask) })))
  const source = {
    info: opened.info,
    maskSample: (band: number) => (levels.masks.length > 0 ? opened.maskSample(band) : 0),
    littleEndian: tiff.littleEndian,
    interleaved: roles.main.ifd.number(Tag.PlanarConfiguration) !== SEPARATE,
    settings: storedSettings(opened.info),
    maxBytes: request.limits.maxBytes,
    save: async (raster: WritableRaster, control: TaskControl) => {
      await saveUpdate(raster, opened, files, filename, control)
      await opened.close()
    },
  }
  return new WritableRaster(source, {
    images: await stored(levels.images, false),
    masks: await stored(levels.masks, true),
  })
}

async function saveUpdate(
  raster: WritableRaster,
  opened: OpenedGeoTiff,
  files: MemoryDirectory,
  filename: string,
  control: TaskControl,
): Promise<void> {
  const { tiff, levels, roles } = opened.raster
  const { facts } = raster
  const { main } = roles
  const edits = new FileEdits(tiff, filename, files, levels.sidecars)
  const [image, ...overviews] = raster.images
  const blocks = image && (await changedBlocks(image, control))
  const old = tagsOfIfd(main.ifd)
  const tags = facts === opened.info ? old : changedTags(old, main.layout, opened.info, facts)
  if (blocks !== undefined || !isSame(tags, old)) {
    edits.of(main).edited.set(main.ifd.offset, { tags, ...(blocks && { blocks }) })
  }
  const [mask, ...maskOverviews] = raster.masks
  const maskBlocks = mask && (await changedBlocks(mask, control))
  if (maskBlocks !== undefined) {
    const { origin } = mask as RasterImage
    if (origin !== undefined) edits.of(origin).edited.set(origin.ifd.offset, { blocks: maskBlocks })
    else edits.of(main).added.push({ tags: maskTags((mask as RasterImage).image.layout), blocks: maskBlocks })
  }
  // Those of the file are all there still, or all replaced.
  if (overviews.some(({ origin }) => origin === undefined)) {
    for (const gone of [...levels.images.slice(1), ...levels.masks.slice(1)]) edits.remove(gone)
    for (const each of overviews) {
      await edits.add(main, each, overviewTags(each.image.layout, facts), control)
    }
    for (const each of maskOverviews) {
      await edits.add(mask?.origin ?? main, each, maskOverviewTags(each.image.layout), control)
    }
  }
  const saved = edits.encode()
  const pam = files.get(pamName(filename))
  if (pam !== undefined && facts !== opened.info) {
    saved.push([pamName(filename), editPam(decodeText(pam), opened.info, facts)])
  }
  // The raster’s own file comes last: a sidecar may belong to others, who are notified before anything has changed.
  for (const [name, text] of saved.reverse()) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    if (bytes === undefined) files.delete(name)
    else files.set(name, bytes)
  }
}

/** The written blocks of an image; undefined if there are none. */
async function changedBlocks({ image }: RasterImage, control: TaskControl): Promise<BlockSource | undefined> {
  return image instanceof BlockWriter ? await image.finish(false, control) : undefined
}

function isSame(tags: readonly TiffTag[], old: readonly TiffTag[]): boolean {
  return tags.length === old.length && tags.every((tag, i) => tag === old[i])
}

/** The changes of a raster's files: its own, and the sidecars that have some of its images. */
class FileEdits {
  readonly #edits: readonly FileEdit[]

  constructor(tiff: TiffFile, filename: string, files: MemoryDirectory, sidecars: readonly string[]) {
    this.#edits = [
      newEdit(filename, tiff),
      ...sidecars.map((name) => newEdit(name, parseTiff(files.get(name) ?? new Uint8Array(0)))),
    ]
  }

  /** The edit of the file that an image is in. */
  of({ ifd }: TiffImage): FileEdit {
    const { buffer, byteOffset } = ifd.file.bytes
    const found = this.#edits.find(
      ({ tiff: { bytes } }) => bytes.buffer === buffer && bytes.byteOffset === byteOffset,
    )
    if (found === undefined) throw new TypeError('An image is in none of its raster’s files')
    return found
  }

  remove(image: TiffImage): void {
    this.of(image).removed.add(image.ifd.offset)
  }

  /** Adds an image to the file that `beside` is in. */
  async add(
    beside: TiffImage,
    image: RasterImage,
    tags: readonly TiffTag[],
    control: TaskControl,
  ): Promise<void> {
    const blocks = await (image.image as BlockWriter).finish(true, control)
    this.of(beside).added.push({ tags, blocks })
  }

  /** The files that change, the raster's own first; undefined for those that go. */
  encode(): SavedFile[] {
    const saved: SavedFile[] = []
    for (const { name, tiff, edited, removed, added } of this.#edits) {
      const first = tiff.directories[0] as Ifd
      // A file with nothing but overviews goes with the first of them.
      if (removed.has(first.offset)) saved.push([name, undefined])
      else if (edited.size + removed.size + added.length > 0) {
        saved.push([name, editTiff(tiff, { edited, removed, added })])
      }
    }
    return saved
  }
}

type SavedFile = readonly [name: string, content: Uint8Array | string | undefined]

interface FileEdit extends TiffEdit {
  readonly name: string
  readonly tiff: TiffFile
  readonly edited: Map<number, DirectoryEdit>
  readonly removed: Set<number>
  readonly added: AddedDirectory[]
}

function newEdit(name: string, tiff: TiffFile): FileEdit {
  return { name, tiff, edited: new Map(), removed: new Set(), added: [] }
}
