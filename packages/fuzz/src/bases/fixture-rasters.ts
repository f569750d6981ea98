import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { Files } from '../recipe/recipe.ts'
import type { BaseRaster } from './base-raster.ts'

const packages = new URL('../../../', import.meta.url)
const conformance = new URL('../conformance/fixtures/', packages)
const pureTests = new URL('pure/test/', packages)

/** All the rasters that the tests have: every format, photometric interpretation and kind of sidecar. */
export function fixtureRasters(): readonly BaseRaster[] {
  return [
    ...filesOf('tif', new URL('tif/', conformance)),
    ...filesOf('sources', new URL('sources/', conformance)),
    ...filesOf('pictures', new URL('pictures/', conformance)),
    ...filesOf('container', new URL('tiff/test/container/fixtures/', packages)),
    ...rareFiles(),
    ...pictures('png/golden/png.json', '.png'),
    ...pictures('jpeg-file/golden/jpeg.json', '.jpg'),
    ...sidecars(),
    ...vrts(),
  ]
}

function filesOf(folder: string, url: URL): BaseRaster[] {
  const names = readdirSync(url)
  return names
    .filter((name) => /\.(tif|png|jpg|zip)$/.test(name))
    .map((name) => {
      const stem = name.replace(/\.\w+$/, '.')
      // What GDAL finds beside it: NAME.tif.aux.xml, NAME.IMD, NAME_RPC.TXT.
      const beside = names.filter(
        (other) => other !== name && (other.startsWith(stem) || other.startsWith(stem.replace('.', '_RPC'))),
      )
      const files = [name, ...beside].map(
        (each) => [each, new Uint8Array(readFileSync(new URL(each, url)))] as const,
      )
      return { name: `${folder}/${name}`, files: new Map(files) }
    })
}

function rareFiles(): BaseRaster[] {
  return golden<{ name: string; file: string }[]>('read/golden/rare-files.json').map(({ name, file }) => ({
    name: `rare/${name}`,
    files: new Map([[`${name}.tif`, new Uint8Array(inflateSync(bytesOf(file)))]]),
  }))
}

function pictures(path: string, extension: string): BaseRaster[] {
  const files = golden<Record<string, { file: string; sidecars: Record<string, string> }>>(path)
  return Object.entries(files).map(([name, { file, sidecars }]) => ({
    name: `pictures/golden-${name}${extension}`,
    files: new Map([
      [`${name}${extension}`, bytesOf(file)],
      ...Object.entries(sidecars).map(([key, text]) => [key, new TextEncoder().encode(text)] as const),
    ]),
  }))
}

function sidecars(): BaseRaster[] {
  const files = golden<{ name: string; files: Record<string, string> }[]>('picture/golden/sidecars.json')
  return files.map(({ name, files }, i) => ({ name: `sidecars/${i}-${name}`, files: decoded(name, files) }))
}

function vrts(): BaseRaster[] {
  const { files, vrts } = golden<{ files: Record<string, string>; vrts: Record<string, { xml: string }> }>(
    'vrt/golden/vrt.json',
  )
  const beside = Object.entries(files).map(([name, file]) => [name, bytesOf(file)] as const)
  const plain = Object.entries(vrts).map(([name, { xml }]) => ({
    name: `vrt/${name}`,
    files: new Map([[`${name}.vrt`, new TextEncoder().encode(xml)], ...beside]),
  }))
  const reads = golden<{ files: Record<string, string> }[]>('vrt/golden/reads.json')
  return [
    ...plain,
    ...reads.map(({ files }, i) => ({ name: `vrt/read-${i}`, files: decoded('test.vrt', files) })),
  ]
}

/** The files, that of the raster first. */
function decoded(filename: string, files: Readonly<Record<string, string>>): Files {
  const names = [filename, ...Object.keys(files).filter((name) => name !== filename)]
  return new Map(names.map((name) => [name, bytesOf(files[name] ?? '')]))
}

function golden<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, pureTests), 'utf8')) as T
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
