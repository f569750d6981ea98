import {
  applyChange,
  type BackendDataset,
  type CloseRequest,
  copySamples,
  type DatasetInfo,
  type MemoryDirectory,
  type OverviewRequest,
  type ResolvedProfile,
  type WriteRequest,
} from '@memraster/core/backend'
import { newRasterFacts } from '@memraster/core/internal/late'
import { type DType, type RasterArray, sampleSize, viewAs } from '@memraster/ground'
import { vetChange } from '@memraster/tiff/references'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { type Mount, mountEmpty } from '../files/mount.ts'
import { HandlePool } from '../handles/handle-pool.ts'
import { nextTurn, poolLimit } from '../handles/node-threads.ts'
import { RasterLife } from '../handles/raster-life.ts'
import { readFrom } from '../read/opened-raster.ts'
import { buildOverviews, withBuiltOverviews } from './build-overviews.ts'
import { copyRaster } from './copy-raster.ts'
import { placeDomains } from './domain-tags.ts'
import { rawVrt } from './raw-vrt.ts'

const PIXELS = 'pixels.raw'
const MASK = 'mask.raw'
const VRT = 'raster.vrt'

/** Samples that are copied between two turns of the event loop. */
const TURN_SAMPLES = 1 << 20

/**
 * A new raster in a format that GDAL can only copy another raster to: it is kept in memory, as it can be read at any
 * time, and copied when it is closed.
 */
export function bufferedRaster(
  gdal: GdalBinding,
  directory: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): BackendDataset {
  const buffer = new RasterBuffer(gdal, newRasterFacts(profile, filename))
  const { info } = buffer
  const life = new RasterLife(() => buffer.release())
  return life.begin({
    info,
    read: (request, out) => life.run('reading pixels', request.signal, () => buffer.read(request, out)),
    write: (request, data) => life.run('writing pixels', request.signal, () => buffer.write(request, data)),
    update: (change) =>
      life.run('changing metadata', undefined, () => {
        vetChange(change)
        buffer.change(applyChange(buffer.info, change))
      }),
    buildOverviews: (request) =>
      life.run('building overviews', request.signal, () => buffer.buildOverviews(request)),
    close: (request) =>
      life.end(() =>
        life.run(`writing the ${profile.driver} file`, request.signal, () =>
          buffer.save(profile, directory, filename, request),
        ),
      ),
    discard: () => life.end(),
  })
}

/** Pixels and a mask in memory, and GDAL's view on them. */
class RasterBuffer {
  readonly #gdal: GdalBinding
  readonly #mount: Mount
  readonly #pixels: Uint8Array<ArrayBuffer>
  #mask: Uint8Array<ArrayBuffer> | undefined
  #info: DatasetInfo
  #overviews: OverviewRequest | undefined
  #pool: HandlePool | undefined

  constructor(gdal: GdalBinding, info: DatasetInfo) {
    const { width, height, bands } = info
    this.#gdal = gdal
    this.#info = info
    this.#pixels = new Uint8Array(
      bands.reduce((bytes, { dtype }) => bytes + width * height * sampleSize(dtype), 0),
    )
    // As GDAL does in GeoTIFFs, whose blocks are made when they are first written to.
    if (info.driver === 'GTiff') fillWithNodata(info, this.#pixels)
    this.#mount = mountEmpty(gdal)
    this.#share(this.#pixels, PIXELS)
  }

  get info(): DatasetInfo {
    return this.#info
  }

  change(info: DatasetInfo): void {
    this.#forget()
    this.#info = info
  }

  async read(request: Parameters<BackendDataset['read']>[0], out: RasterArray): Promise<void> {
    this.#pool ??= new HandlePool(
      await this.#openDataset(this.#info, this.#mask),
      () => this.#open(),
      poolLimit(),
    )
    await readFrom({ gdal: this.#gdal, info: this.#info, pool: this.#pool }, request, out)
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    this.#forget()
    const { width, height, bands } = this.#info
    if (request.target === 'mask') {
      if (!this.#mask) {
        this.#mask = new Uint8Array(width * height)
        this.#share(this.#mask, MASK)
      }
      await placeRows(data, 'uint8', 0, request, this.#mask, width)
      this.#info = { ...this.#info, bands: bands.map((band) => ({ ...band, storedMask: 'dataset' })) }
      return
    }
    for (const [index, bidx] of request.bands.entries()) {
      const { dtype } = bands[bidx - 1] as DatasetInfo['bands'][number]
      const start = (bidx - 1) * width * height * sampleSize(dtype)
      const band = viewAs(dtype, this.#pixels.buffer, start, width * height)
      await placeRows(data, dtype, index, request, band, width)
      request.onProgress?.((index + 1) / request.bands.length)
    }
  }

  async buildOverviews({ factors, resampling, onProgress }: OverviewRequest): Promise<DatasetInfo> {
    this.#forget()
    const dataset = await this.#openDataset(this.#info, this.#mask)
    try {
      await buildOverviews(dataset, { factors, resampling, onProgress, signal: undefined })
      this.#overviews = { factors, resampling, onProgress: undefined, signal: undefined }
      this.#info = withBuiltOverviews(this.#info, dataset)
      return this.#info
    } finally {
      dataset.close()
    }
  }

  /** Copies what the buffer holds to a file. */
  async save(
    profile: ResolvedProfile,
    directory: MemoryDirectory,
    filename: string,
    request: CloseRequest,
  ): Promise<void> {
    this.#forget()
    const isCog = profile.driver === 'COG'
    const { info, placed } = isCog ? placeDomains(this.#info) : { info: this.#info, placed: [] }
    const mask = this.#mask
    const dataset = await this.#openDataset(info, profile.driver === 'GTiff' ? undefined : mask)
    try {
      const source = { dataset, info, placed, mask, overviews: this.#overviews }
      await copyRaster(this.#gdal, source, profile, directory, filename, request)
    } finally {
      dataset.close()
    }
  }

  release(): void {
    this.#forget()
    this.#mount.release()
  }

  /** GDAL's dataset of what the buffer holds now, with some facts and the mask, if any; the caller closes it. */
  async #openDataset(info: DatasetInfo, mask: Uint8Array | undefined): Promise<GdalDataset> {
    const files = { pixels: PIXELS, mask: mask && MASK }
    const vrt = rawVrt(info, files, this.#gdal.version)
    this.#gdal.vsimem.copy(Buffer.from(vrt), `${this.#mount.path}/${VRT}`)
    return this.#open()
  }

  #open(): Promise<GdalDataset> {
    return this.#gdal.openAsync(`${this.#mount.path}/${VRT}`)
  }

  /** GDAL has pixels in its cache that are stale after a write. */
  #forget(): void {
    this.#pool?.close()
    this.#pool = undefined
  }

  #share(bytes: Uint8Array<ArrayBuffer>, name: string): void {
    this.#gdal.vsimem.set(Buffer.from(bytes.buffer), `${this.#mount.path}/${name}`)
  }
}

function fillWithNodata({ width, height, bands }: DatasetInfo, pixels: Uint8Array<ArrayBuffer>): void {
  const { nodata, dtype } = bands[0] as DatasetInfo['bands'][number]
  if (nodata === undefined) return
  const count = width * height * bands.length
  const samples = viewAs(dtype, pixels.buffer, 0, count)
  const elements = samples.length / count
  if (elements === 1) samples.fill(nodata as never)
  else for (let i = 0; i < samples.length; i += elements) samples[i] = nodata as never
}

async function placeRows(
  data: RasterArray,
  dtype: DType,
  index: number,
  { window, offset, stride, signal }: WriteRequest,
  target: RasterArray,
  width: number,
): Promise<void> {
  let sinceTurn = 0
  for (let row = 0; row < window.height; row++) {
    const from = offset + index * stride[0] + row * stride[1]
    const to = (window.rowOff + row) * width + window.colOff
    copySamples(data, dtype, from, stride[2], target, dtype, to, 1, window.width)
    sinceTurn += window.width
    if (sinceTurn < TURN_SAMPLES) continue
    sinceTurn = 0
    signal?.throwIfAborted()
    await nextTurn()
  }
}
