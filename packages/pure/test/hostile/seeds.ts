import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** A sound raster: its own bytes, and the files beside it. */
export interface Seed {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly others: ReadonlyMap<string, Uint8Array>
}

const conformance = new URL('../../../../conformance/fixtures/', import.meta.url)
const NONE: ReadonlyMap<string, Uint8Array> = new Map()

/** All the rasters that the tests have: every format, compression, photometric interpretation and kind of sidecar. */
export function allSeeds(): Seed[] {
  return [
    ...filesOf(new URL('tif/', conformance)),
    ...filesOf(new URL('sources/', conformance)),
    ...filesOf(new URL('pictures/', conformance)),
    ...filesOf(new URL('../tiff/fixtures/', import.meta.url)),
    ...rareFiles(),
    ...pictures('../png/golden/png.json', '.png'),
    ...pictures('../jpeg-file/golden/jpeg.json', '.jpg'),
    ...sidecars(),
    ...vrts(),
  ]
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
