import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { MemoryDirectory } from '@memraster/core/backend'
import type { DType, RasterArray } from '@memraster/ground'

/** rasterio's facts of a VRT; pixels by the start of the SHA-256 of their bytes. */
interface VrtFacts {
  readonly width: number
  readonly height: number
  readonly dtypes: readonly DType[]
  readonly nodatavals: readonly (number | string | null)[]
  readonly transform: readonly number[]
  readonly epsg: number | null
  readonly blockShapes: readonly (readonly [number, number])[]
  readonly colorinterp: readonly string[]
  readonly descriptions: readonly (string | null)[]
  readonly units: readonly (string | null)[]
  readonly scales: readonly number[]
  readonly offsets: readonly number[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly tags: Readonly<Record<string, string>>
  readonly other: Readonly<Record<string, string>>
  readonly bandTags: readonly Readonly<Record<string, string>>[]
  readonly gcps: readonly (readonly [number, number, number, number, number, string, string])[]
  readonly gcpsEpsg: number | null
  readonly files: readonly string[]
  readonly window: readonly [number, number, number, number]
  readonly pixels: readonly string[]
  readonly windowPixels: readonly string[]
  readonly masks: readonly string[]
  readonly colormap: Readonly<Record<string, readonly number[]>> | null
}

const golden = JSON.parse(readFileSync(new URL('golden/vrt.json', import.meta.url), 'utf8')) as {
  readonly files: Readonly<Record<string, string>>
  readonly vrts: Readonly<Record<string, { readonly xml: string; readonly facts: VrtFacts }>>
}

/** The VRTs by their names, without extension. */
export const goldenVrts: typeof golden.vrts = golden.vrts

/** A directory with the files that the golden VRTs refer to, and these. */
export function goldenDirectory(): MemoryDirectory {
  const directory = new MemoryDirectory()
  for (const [name, bytes] of Object.entries(golden.files)) {
    directory.set(name, new Uint8Array(Buffer.from(bytes, 'base64')))
  }
  for (const [name, { xml }] of Object.entries(golden.vrts)) {
    directory.set(`${name}.vrt`, new TextEncoder().encode(xml))
  }
  return directory
}

/** The start of the SHA-256 of the bytes of samples. */
export function shaOf(data: RasterArray): string {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
