import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { MemoryFile } from '../../src/index.ts'

/** A sound raster: its own bytes, and the files beside it. */
export interface Seed {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly others: ReadonlyMap<string, Uint8Array>
}

const conformance = new URL('../../../../conformance/fixtures/', import.meta.url)
const NONE: ReadonlyMap<string, Uint8Array> = new Map()

/** All the rasters that the tests have: every format, compression, photometric interpretation and kind of sidecar. */
export async function allSeeds(): Promise<Seed[]> {
  return [
    ...(await rareCompressions()),
    ...lzmaFiles(),
    ...filesOf(new URL('tif/', conformance)),
    ...filesOf(new URL('sources/', conformance)),
    ...filesOf(new URL('pictures/', conformance)),
    ...filesOf(new URL('../../../tiff/test/container/fixtures/', import.meta.url)),
    ...rareFiles(),
    ...pictures('../png/golden/png.json', '.png'),
    ...pictures('../jpeg-file/golden/jpeg.json', '.jpg'),
    ...sidecars(),
    ...vrts(),
  ]
}

/** Small files of the compressions that no other seed has. */
async function rareCompressions(): Promise<Seed[]> {
  const seeds: Seed[] = []
  for (const options of [
    { compress: 'lerc' },
    { compress: 'lerc', max_z_error: 2 },
    { compress: 'lerc_deflate' },
    { compress: 'lerc_zstd' },
    { compress: 'webp' },
    { compress: 'webp', webp_lossless: true },
  ]) {
    const dtype = options.compress === 'webp' ? 'uint8' : 'float32'
    const [width, height, count] = [40, 35, 3]
    const memfile = new MemoryFile()
    const dataset = await memfile.open({
      driver: 'GTiff',
      width,
      height,
      count,
      dtype,
      ...options,
      interleave: 'pixel',
    })
    const samples = Array.from({ length: width * height * count }, (_, i) => (i * i) % 251)
    await dataset.write(dtype === 'uint8' ? Uint8Array.from(samples) : Float32Array.from(samples))
    await dataset.close()
    seeds.push({
      filename: `${options.compress}-${seeds.length}.tif`,
      bytes: memfile.getbuffer().slice(),
      others: NONE,
    })
  }
  return seeds
}

/** Blocks of LZMA as strips of files of their own. */
function lzmaFiles(): Seed[] {
  const { raw } = golden<{
    raw: {
      name: string
      tag: number
      width: number
      height: number
      samplesPerPixel: number
      encoded: string
    }[]
  }>('../../../codecs/test/codec-fixtures.json')
  return raw
    .filter(({ tag }) => tag === 34925)
    .map(({ name, tag, width, height, samplesPerPixel, encoded }) => {
      const data = bytesOf(encoded)
      const tags = [
        ...[
          [256, width],
          [257, height],
          [258, 8],
          [259, tag],
          [262, 1],
          [273, 122],
        ],
        ...[
          [277, samplesPerPixel],
          [278, height],
          [279, data.length],
        ],
      ] as [number, number][]
      const bytes = new Uint8Array(122 + data.length)
      const view = new DataView(bytes.buffer)
      view.setUint32(0, 0x002a4949, true)
      view.setUint32(4, 8, true)
      view.setUint16(8, tags.length, true)
      for (const [i, [id, value]] of tags.entries()) {
        view.setUint32(10 + 12 * i, id | (4 << 16), true)
        view.setUint32(14 + 12 * i, 1, true)
        view.setUint32(18 + 12 * i, value, true)
      }
      bytes.set(data, 122)
      return { filename: `lzma ${name}.tif`, bytes, others: NONE }
    })
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function golden<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T
}

function filesOf(folder: URL): Seed[] {
  const names = readdirSync(folder)
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))
  return names
    .filter((name) => /\.(tif|png|jpg)$/.test(name))
    .map((filename) => {
      const beside = names.filter((name) => name.startsWith(`${filename}.`))
      return { filename, bytes: read(filename), others: new Map(beside.map((name) => [name, read(name)])) }
    })
}

function rareFiles(): Seed[] {
  const files = golden<{ name: string; file: string }[]>('../read/golden/rare-files.json')
  return files.map(({ name, file }) => {
    return { filename: `${name}.tif`, bytes: new Uint8Array(inflateSync(bytesOf(file))), others: NONE }
  })
}

function pictures(path: string, extension: string): Seed[] {
  const files = golden<Record<string, { file: string; sidecars: Record<string, string> }>>(path)
  return Object.entries(files).map(([name, { file, sidecars }]) => ({
    filename: `${name}${extension}`,
    bytes: bytesOf(file),
    others: new Map(Object.entries(sidecars).map(([key, text]) => [key, new TextEncoder().encode(text)])),
  }))
}

function sidecars(): Seed[] {
  const files = golden<{ name: string; files: Record<string, string> }[]>('../picture/golden/sidecars.json')
  return files.map(({ name, files }) => seedOf(name, files))
}

function vrts(): Seed[] {
  const { files, vrts } = golden<{ files: Record<string, string>; vrts: Record<string, { xml: string }> }>(
    '../vrt/golden/vrt.json',
  )
  const others = new Map(Object.entries(files).map(([name, file]) => [name, bytesOf(file)]))
  const plain = Object.entries(vrts).map(([name, { xml }]) => {
    return { filename: `${name}.vrt`, bytes: new TextEncoder().encode(xml), others }
  })
  const random = golden<{ files: Record<string, string> }[]>('../vrt/golden/reads.json')
  return [...plain, ...random.map(({ files }) => seedOf('test.vrt', files))]
}

function seedOf(filename: string, files: Readonly<Record<string, string>>): Seed {
  const { [filename]: own = '', ...rest } = files
  return {
    filename,
    bytes: bytesOf(own),
    others: new Map(Object.entries(rest).map(([key, file]) => [key, bytesOf(file)])),
  }
}
