import { readFileSync } from 'node:fs'
import { MemoryDirectory } from '@memraster/core/backend'
import type { DType } from '@memraster/ground'
import { expect } from 'vitest'
import { type Dataset, MemoryFile, Window } from '../../src/index.ts'
import { shaOf } from '../vrt/golden-vrts.ts'

/** rasterio's facts of a picture; pixels by the start of the SHA-256 of their bytes. */
export interface PictureFacts {
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly dtypes: readonly DType[]
  readonly nodatavals: readonly (number | null)[]
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
  readonly bandTags: readonly Readonly<Record<string, string>>[]
  readonly structure: Readonly<Record<string, string>>
  readonly bandStructure: readonly Readonly<Record<string, string>>[]
  readonly overviews: readonly (readonly number[])[]
  readonly files: readonly string[]
  readonly colormap: Readonly<Record<string, readonly number[]>> | null
  readonly window: readonly [number, number, number, number]
  readonly pixels: readonly string[]
  readonly windowPixels: readonly string[]
  readonly masks: readonly string[]
}

/** A picture file, its sidecars, and what rasterio says of them. */
export interface GoldenPicture {
  readonly bytes: Uint8Array
  readonly sidecars: Readonly<Record<string, string>>
  readonly facts: PictureFacts
}

/** The pictures of a golden file by their names, without extension. */
export function goldenPictures(url: URL): Record<string, GoldenPicture> {
  const golden = JSON.parse(readFileSync(url, 'utf8')) as Record<
    string,
    { file: string; sidecars: Record<string, string>; facts: PictureFacts }
  >
  const pictures = Object.entries(golden).map(([name, { file, ...rest }]) => [
    name,
    { bytes: new Uint8Array(Buffer.from(file, 'base64')), ...rest },
  ])
  return Object.fromEntries(pictures) as Record<string, GoldenPicture>
}

/** Opens a picture with its sidecars beside it. */
export async function openPicture(filename: string, { bytes, sidecars }: GoldenPicture): Promise<Dataset> {
  const directory = new MemoryDirectory()
  directory.set(filename, bytes)
  for (const [name, text] of Object.entries(sidecars)) directory.set(name, new TextEncoder().encode(text))
  return await new MemoryFile(undefined, { directory, filename }).open()
}

/** Everything that {@link PictureFacts} has and a dataset says without reading. */
export function factsOf(
  dataset: Dataset,
): Omit<PictureFacts, 'window' | 'pixels' | 'windowPixels' | 'masks'> {
  const orNull = <T>(value: T | undefined): T | null => value ?? null
  const colormap = dataset.colorinterp[0] === 'palette' ? dataset.colormap(1) : undefined
  return {
    driver: dataset.driver,
    width: dataset.width,
    height: dataset.height,
    dtypes: dataset.dtypes,
    nodatavals: dataset.nodatavals.map((value) => orNull(value) as number | null),
    transform: dataset.transform.coefficients,
    epsg: dataset.crs?.toEpsg() ?? null,
    blockShapes: dataset.blockShapes,
    colorinterp: dataset.colorinterp,
    descriptions: dataset.descriptions.map(orNull),
    units: dataset.units.map(orNull),
    scales: dataset.scales,
    offsets: dataset.offsets,
    maskFlags: dataset.maskFlagEnums,
    tags: dataset.tags(),
    bandTags: dataset.indexes.map((index) => dataset.tags(index)),
    structure: dataset.tags(0, 'IMAGE_STRUCTURE'),
    bandStructure: dataset.indexes.map((index) => dataset.tags(index, 'IMAGE_STRUCTURE')),
    overviews: dataset.indexes.map((index) => dataset.overviews(index)),
    files: dataset.files,
    colormap: colormap
      ? Object.fromEntries(Object.entries(colormap).map(([value, color]) => [value, [...color]]))
      : null,
  }
}

/** Compares pixels, those of a window, and masks. */
export async function expectPixels(dataset: Dataset, facts: PictureFacts): Promise<void> {
  const [column, row, width, height] = facts.window
  const window = new Window(column, row, width, height)
  for (const index of dataset.indexes) {
    const whole = await dataset.read({ indexes: index })
    const part = await dataset.read({ indexes: index, window })
    const mask = await dataset.readMasks({ indexes: index })
    expect(shaOf(whole.data), `band ${index}`).toBe(facts.pixels[index - 1])
    expect(shaOf(part.data), `window of band ${index}`).toBe(facts.windowPixels[index - 1])
    expect(shaOf(mask.data), `mask of band ${index}`).toBe(facts.masks[index - 1])
  }
}
