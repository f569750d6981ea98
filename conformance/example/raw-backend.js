/**
 * A whole backend for a format of its own, "RAW": a line with the facts as JSON, then the pixels as they are.
 * The rules that all backends share come from core: which pixels a nearest-neighbour read takes, how values
 * become another dtype, what a change of metadata leaves of the facts.
 */
import * as core from '@memraster/core/backend'

const { RasterError } = core
const ABLE = ['resampling.nearest', 'update', 'mask.write', 'colormap.write', 'gcps.write', 'rpcs.write']

/** The facts of a band of which nothing is said; fields that are missing are undefined. */
const PLAIN = { colorInterpretation: 'undefined', scale: 1, offset: 0, tags: {} }
const BLANK_BAND = { ...PLAIN, overviews: [], maskOverviews: [], storedMask: 'none' }

/** Plain, frozen data, which tools ask before anything is loaded. */
const capabilities = deepFreeze({
  drivers: {
    RAW: {
      description: 'Facts and pixels',
      read: true,
      create: 'direct',
      extensions: ['raw'],
      dtypes: [...core.DTYPES],
      creationOptions: {},
    },
  },
  features: Object.fromEntries(core.FEATURES.map((name) => [name, ABLE.includes(name)])),
})

/** @type {import('@memraster/core/backend').Backend} */
export const backend = {
  name: 'raw',
  capabilities,

  async open(files, filename, { signal }) {
    signal?.throwIfAborted()
    const bytes = files.get(filename)
    const end = bytes.indexOf(10)
    const [, sum, json] = /^RAW (\d+) (.*)$/.exec(new TextDecoder().decode(bytes.subarray(0, end))) ?? []
    if (end < 0 || !json) throw new RasterError('NOT_RASTER', `${filename} is no RAW file.`)
    if (Number(sum) !== sumOf(json)) throw new RasterError('CORRUPT', `The facts of ${filename} are damaged.`)
    const { info, masked } = JSON.parse(json, fromJson)
    const dtypes = [...info.bands.map(({ dtype }) => dtype), ...(masked ? ['uint8'] : [])]
    const size = info.width * info.height
    const length = dtypes.reduce((total, dtype) => total + size * core.sampleSize(dtype), end + 1)
    if (length > bytes.length) throw new RasterError('CORRUPT', `${filename} ends before its pixels do.`)
    let at = end + 1
    const planes = dtypes.map((dtype) => {
      // A copy, since a view would have to begin at a multiple of the sample's size.
      const samples = core.allocate(dtype, size)
      new Uint8Array(samples.buffer).set(bytes.subarray(at, at + samples.byteLength))
      at += samples.byteLength
      return { dtype, samples }
    })
    return new RawDataset(files, filename, { ...info, files: [filename] }, planes)
  },

  async create(files, filename, { driver, width, height, count, dtype, nodata, options: _, ...place }) {
    const band = { ...BLANK_BAND, dtype, nodata, blockShape: [1, width] }
    const bands = Array.from({ length: count }, () => band)
    const info = { driver, width, height, bands, tags: {}, subdatasets: [], files: [filename], ...place }
    const planes = bands.map(() => ({ dtype, samples: core.allocate(dtype, width * height) }))
    if (nodata !== undefined) for (const { samples } of planes) samples.fill(nodata)
    return new RawDataset(files, filename, info, planes, true)
  },
}

/** An open raster: a plane of samples for each band, and one more for the mask if there is one. */
class RawDataset {
  constructor(files, filename, info, planes, changed = false) {
    Object.assign(this, { files, filename, info, planes, changed })
  }

  async read({ source, bands, window, shape, dtype, offset, stride, signal, onProgress }, out) {
    const { width, height } = this.info
    const rows = core.nearestPositions(window.rowOff, window.height, shape[0], height)
    const columns = core.nearestPositions(window.colOff, window.width, shape[1], width)
    bands.forEach((bidx, band) => {
      signal?.throwIfAborted()
      const plane = source === 'mask' ? this.planes.at(-1) : this.planes[bidx - 1]
      rows.forEach((row, i) => {
        signal?.throwIfAborted()
        columns.forEach((column, j) => {
          const to = offset + band * stride[0] + i * stride[1] + j * stride[2]
          core.copySamples(plane.samples, plane.dtype, row * width + column, 1, out, dtype, to, 1, 1)
        })
        onProgress?.((band + (i + 1) / shape[0]) / bands.length)
      })
    })
  }

  async write({ target, bands, window, offset, stride, signal, onProgress }, data) {
    const { width, height } = this.info
    signal?.throwIfAborted()
    this.changed = true
    if (target === 'mask' && this.planes.length === this.info.bands.length) {
      this.planes.push({ dtype: 'uint8', samples: new Uint8Array(width * height) })
    }
    bands.forEach((bidx, band) => {
      const { dtype, samples } = target === 'mask' ? this.planes.at(-1) : this.planes[bidx - 1]
      for (let row = 0; row < window.height; row++) {
        const from = offset + band * stride[0] + row * stride[1]
        const to = (window.rowOff + row) * width + window.colOff
        core.copySamples(data, dtype, from, stride[2], samples, dtype, to, 1, window.width)
      }
      onProgress?.((band + 1) / bands.length)
    })
  }

  async update(change) {
    this.changed = true
    this.info = core.applyChange(this.info, change)
  }

  async close() {
    if (!this.changed) return
    const masked = this.planes.length > this.info.bands.length
    const bands = this.info.bands.map((band) => ({ ...band, storedMask: masked ? 'dataset' : 'none' }))
    const json = JSON.stringify({ info: { ...this.info, bands }, masked }, toJson)
    const file = new Blob([`RAW ${sumOf(json)} ${json}\n`, ...this.planes.map(({ samples }) => samples)])
    this.files.set(this.filename, new Uint8Array(await file.arrayBuffer()))
  }

  async discard() {}
}

/** A checksum: facts that are damaged must not become a raster. */
function sumOf(text) {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) >>> 0
  return sum
}

/** What JSON lacks: 64-bit integers, NaN and infinities. A CRS turns itself into a text. */
function toJson(_key, value) {
  const isSpecial = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
  return isSpecial ? { special: typeof value, text: String(value) } : value
}

function fromJson(key, value) {
  if ((key === 'crs' || key === 'gcpsCrs') && typeof value === 'string') return core.CRS.fromUserInput(value)
  if (value?.special === undefined) return value
  return value.special === 'bigint' ? BigInt(value.text) : Number(value.text)
}

function deepFreeze(value) {
  for (const part of Object.values(value)) if (typeof part === 'object') deepFreeze(part)
  return Object.freeze(value)
}
