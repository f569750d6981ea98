import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type BackendDataset, MemoryDirectory } from '@memraster/core/backend'
import { allocate, type DType } from '@memraster/ground'
import { backend } from '../../src/pure-backend.ts'

const folder = new URL('../../../../conformance/fixtures/', import.meta.url)

/** rasterio's facts of a fixture; see `golden_facts.py` beside the fixtures. */
export interface GoldenFacts {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtypes: readonly DType[]
  readonly nodatavals: readonly (number | string | null)[]
  readonly transform: readonly number[]
  readonly epsg: number | null
  readonly wkt: string | null
  readonly blockShapes: readonly (readonly number[])[]
  readonly colorinterp: readonly string[]
  readonly colormaps: readonly (Readonly<Record<string, readonly number[]>> | null)[]
  readonly descriptions: readonly (string | null)[]
  readonly units: readonly (string | null)[]
  readonly scales: readonly number[]
  readonly offsets: readonly number[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly overviews: readonly (readonly number[])[]
  readonly namespaces: readonly string[]
  readonly tags: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly bandTags: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[]
  readonly rpcs: Readonly<Record<string, number | readonly number[]>> | null
  readonly gcps: readonly (readonly [number, number, number, number, number, string, string])[]
  readonly gcpsEpsg: number | null
  readonly files: readonly string[]
  readonly pixels: readonly string[]
  readonly masks: readonly string[]
  /** Of the first band, at the size of each overview. */
  readonly overviewMasks: readonly string[]
  readonly reads: readonly {
    readonly window: readonly [number, number, number, number]
    readonly shape: readonly [number, number]
    readonly pixels: readonly string[]
  }[]
}

/** The facts of all fixtures, by name. */
export const goldenFacts: Readonly<Record<string, GoldenFacts>> = JSON.parse(
  readFileSync(new URL('facts.json', folder), 'utf8'),
)

/** The bytes of a fixture. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`tif/${name}`, folder)))
}

/** A directory with a fixture and the sidecars that stand beside it. */
export function fixtureDirectory(name: string): MemoryDirectory {
  const files = new MemoryDirectory()
  const stem = name.replace(/\.tif$/, '')
  for (const file of readdirSync(new URL('tif/', folder))) {
    const isBeside =
      file.startsWith(`${name}.`) || (/[._]/.test(file[stem.length] ?? '') && !file.endsWith('.tif'))
    if (file === name || (file.startsWith(stem) && isBeside)) files.share(file, fixtureBytes(file))
  }
  if (!existsSync(new URL(`tif/${name}`, folder))) throw new Error(`There is no fixture ${name}`)
  return files
}

const LIMITS = { maxPixels: 2 ** 31, maxBytes: 2 ** 31, maxMilliseconds: Infinity }

/** Opens `filename` of `files` as core would. */
export async function openRaster(
  files: MemoryDirectory,
  filename: string,
  limits = LIMITS,
): Promise<BackendDataset> {
  return await backend.open(files, filename, {
    mode: 'r',
    drivers: undefined,
    options: {},
    limits,
    signal: undefined,
  })
}

/** rasterio shows integer complex samples as floats. */
export function shownDType(dtype: DType): DType {
  return dtype === 'complex_int16' ? 'complex64' : dtype
}

export interface PlainRead {
  readonly source?: 'bands' | 'mask'
  readonly bands?: readonly number[]
  readonly level?: number
  readonly window?: readonly [colOff: number, rowOff: number, width: number, height: number]
  readonly shape?: readonly [height: number, width: number]
  readonly dtype?: DType
  readonly interleave?: 'band' | 'pixel'
}

/** Reads into a new array, band by band or pixel by pixel. */
export async function readRaster(dataset: BackendDataset, read: PlainRead = {}): ReturnType<typeof readInto> {
  return await readInto(dataset, read)
}

async function readInto(
  dataset: BackendDataset,
  read: PlainRead,
): Promise<ReturnType<typeof allocate<DType>>> {
  const { info } = dataset
  const source = read.source ?? 'bands'
  const bands = read.bands ?? info.bands.map((_, i) => i + 1)
  const [colOff, rowOff, width, height] = read.window ?? [0, 0, info.width, info.height]
  const shape = read.shape ?? [Math.floor(height + 0.5), Math.floor(width + 0.5)]
  const dtype = read.dtype ?? (source === 'mask' ? 'uint8' : (info.bands[0]?.dtype ?? 'uint8'))
  const pixels = shape[0] * shape[1]
  const out = allocate(dtype, pixels * bands.length)
  const stride: readonly [number, number, number] =
    read.interleave === 'pixel' ? [1, shape[1] * bands.length, bands.length] : [pixels, shape[1], 1]
  await dataset.read(
    {
      source,
      bands,
      level: read.level ?? 0,
      window: { colOff, rowOff, width, height },
      shape,
      resampling: 'nearest',
      dtype,
      offset: 0,
      stride,
      signal: undefined,
      onProgress: undefined,
    },
    out,
  )
  return out
}

/** The facts of an array by `golden_facts.py`, in parts of equal size. */
export function digests(array: ArrayBufferView, parts: number): string[] {
  const size = array.byteLength / parts
  return Array.from({ length: parts }, (_, i) =>
    createHash('sha256')
      .update(new Uint8Array(array.buffer, array.byteOffset + i * size, size))
      .digest('hex')
      .slice(0, 16),
  )
}
