import {
  type BackendDataset,
  type DatasetInfo,
  type Limits,
  MemoryDirectory,
  type OpenRequest,
  type ReadRequest,
} from '@memraster/core/backend'
import { withEpsg } from '@memraster/crs/internal'
import { allocate, type RasterArray } from '@memraster/ground'
import { pamName, requireReadablePam } from '@memraster/tiff/metadata'
import { readImage } from '../read/read-image.ts'
import { readLevel } from '../read/read-level.ts'
import { openSidecarLevels, type SidecarLevels } from '../read/sidecar-levels.ts'
import { describePicture, type PictureFacts } from './describe-picture.ts'
import { PictureDataset, type PictureDecoding } from './picture-dataset.ts'
import { PictureUpdate } from './picture-update.ts'

/**
 * A picture file with its sidecars, as GDAL reads them: overviews (`.ovr`) in place of its own, and a mask
 * (`.msk`) if it has none itself.
 *
 * In mode `r+`, changes go into sidecars too.
 */
export async function openPicture(
  files: MemoryDirectory,
  filename: string,
  { limits, mode }: Pick<OpenRequest, 'limits' | 'mode'>,
  facts: PictureFacts,
  decoding: PictureDecoding,
): Promise<BackendDataset> {
  if (mode === 'r+') await requireReadablePam(files, filename)
  const info = await withEpsg(() => describePicture(facts, files, filename))
  const picture = await withSidecars(files, filename, limits, info, decoding)
  if (mode === 'r') return picture
  const others = new MemoryDirectory()
  for (const name of files.names) {
    const bytes = files.get(name)
    if (bytes && name !== pamName(filename)) others.share(name, bytes)
  }
  const own = await withEpsg(() => describePicture(facts, others, filename))
  return new PictureUpdate(picture, own, files, filename)
}

/** @param info The facts of the picture without those of its overviews and mask. */
async function withSidecars(
  files: MemoryDirectory,
  filename: string,
  limits: Limits,
  info: DatasetInfo,
  decoding: PictureDecoding,
): Promise<BackendDataset> {
  const sidecar = await openSidecarLevels(files, filename, info.bands, limits.maxBytes)
  if (sidecar.names.length === 0) return new PictureDataset(info, limits, decoding)
  const own = decoding.decodeMask
  const hasMask = own === undefined && sidecar.bandMasks.every(({ kind }) => kind === 'dataset')
  const { overviews, maskOverviews } = sidecar
  const bands = info.bands.map((band) => ({
    ...band,
    overviews: overviews.length > 0 ? overviews : band.overviews,
    ...(hasMask ? { storedMask: 'dataset' as const, maskOverviews } : {}),
  }))
  const [first = filename, ...others] = info.files
  const described = { ...info, bands, files: [first, ...sidecar.names, ...others] }
  const decodeMask = own ?? (hasMask ? () => wholeMask(sidecar, info) : undefined)
  const picture = new PictureDataset(described, limits, { ...decoding, decodeMask })
  return new PictureWithSidecars(picture, sidecar, hasMask, limits)
}

async function wholeMask(sidecar: SidecarLevels, { width, height }: DatasetInfo): Promise<Uint8Array> {
  const image = sidecar.mask(0)
  if (image === undefined) throw new TypeError('There is no mask')
  const mask = allocate('uint8', width * height)
  const request = {
    window: { colOff: 0, rowOff: 0, width, height },
    shape: [height, width] as const,
    samples: [0],
    dtype: 'uint8' as const,
    offset: 0,
    stride: [mask.length, width, 1] as const,
    signal: undefined,
    onProgress: undefined,
  }
  await readImage(image, request, mask)
  return mask
}

/** A picture whose overviews, including those of its mask, are in sidecars. */
class PictureWithSidecars implements BackendDataset {
  readonly info: DatasetInfo
  readonly #picture: PictureDataset
  readonly #sidecar: SidecarLevels
  readonly #hasMask: boolean
  readonly #limits: Limits

  constructor(picture: PictureDataset, sidecar: SidecarLevels, hasMask: boolean, limits: Limits) {
    this.info = picture.info
    this.#picture = picture
    this.#sidecar = sidecar
    this.#hasMask = hasMask
    this.#limits = limits
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const { level, source } = request
    const isMask = source === 'mask'
    const sidecar = this.#sidecar
    const mask = this.#hasMask && level > 0 ? sidecar.mask(level) : undefined
    const image = level === 0 ? undefined : isMask ? mask : sidecar.overview(level, this.info.bands)
    if (image === undefined) {
      await this.#picture.read(request, out)
      return
    }
    const { maxBytes } = this.#limits
    await readLevel({ info: this.info, image, mask, maskSample: () => 0, maxBytes }, request, out)
  }

  async close(): Promise<void> {
    this.#sidecar.clear()
    await this.#picture.close()
  }

  discard(): Promise<void> {
    return this.close()
  }
}
