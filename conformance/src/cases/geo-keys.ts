import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** Shorts, by key: GeoTIFF 1.1, annex B. */
type Shorts = Readonly<Record<number, number>>

interface Place {
  readonly title: string
  readonly keys: Shorts
  /** The minor revision of the keys. */
  readonly minor?: number
  readonly epsg: number | undefined
  readonly unit?: string
  readonly transform?: readonly number[]
}

const UTM = { 1024: 1, 1025: 1, 3072: 32633 } as const

/** rasterio 1.3.5's (GDAL 3.6.2) facts of such files. */
const PLACES: Readonly<Record<string, Place>> = {
  'model-of-its-own': {
    title: 'a user-defined model beside a code',
    keys: { ...UTM, 1024: 32767 },
    epsg: 32633,
  },
  'no-model': { title: 'a code without a model', keys: { 1025: 1, 3072: 32633 }, epsg: 32633 },
  conversion: {
    title: 'the code of a projection beside that of a geographic system',
    keys: { 1024: 1, 1025: 1, 2048: 4314, 3072: 32767, 3074: 16262, 3076: 9001 },
    epsg: 5676,
  },
  withdrawn: {
    title: "a withdrawn code is its heir's",
    keys: { ...UTM, 3072: 21892 },
    epsg: 21897,
  },
  'other-withdrawn': {
    title: "another withdrawn code is its heir's",
    keys: { ...UTM, 3072: 27591 },
    epsg: 27561,
  },
  'unit-of-heights': {
    title: 'bands have the unit of heights, and a joined system is not its horizontal part',
    keys: { ...UTM, 4096: 6360 },
    minor: 1,
    epsg: undefined,
    unit: 'US survey foot',
  },
  'heights-before-1.1': {
    title: 'before GeoTIFF 1.1 only the unit of heights counts',
    keys: { ...UTM, 4096: 6360 },
    epsg: 32633,
    unit: 'US survey foot',
  },
  'pixel-is-point': {
    title: 'tie points of centres of pixels',
    keys: { ...UTM, 1025: 2 },
    epsg: 32633,
    transform: [10, 0, 499995, 0, -10, 4000005],
  },
}

/** The place of GeoTIFFs by keys that few writers leave. */
export const geoKeys: readonly ConformanceCase[] = Object.entries(PLACES).map(([id, place]) => ({
  id: `geokeys.${id}`,
  title: place.title,
  async run(context) {
    context.needs.reads('GTiff')
    const dataset = await context.file(tiffWith(place.keys, place.minor ?? 0)).open()
    const { a, b, c, d, e, f } = dataset.transform
    equal(dataset.crs?.toEpsg(), place.epsg, 'The code')
    equal(dataset.units, [place.unit], 'The unit')
    equal([a, b, c, d, e, f], place.transform ?? [10, 0, 500000, 0, -10, 4000000], 'The transform')
  },
}))

/** One black pixel with a scale, a tie point and keys: TIFF 6.0, section 2. */
function tiffWith(keys: Shorts, minor: number): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(keys).flatMap(([key, value]) => [Number(key), 0, 1, value])
  const doubles = (values: readonly number[]) => new Uint8Array(Float64Array.from(values).buffer)
  const shorts = (values: readonly number[]) => new Uint8Array(Uint16Array.from(values).buffer)
  const tags: readonly (readonly [id: number, type: number, count: number, bytes: Uint8Array])[] = [
    ...[256, 257, 259, 277, 278].map((id) => [id, 3, 1, shorts([1])] as const),
    [258, 3, 1, shorts([8])],
    [262, 3, 1, shorts([1])],
    [273, 3, 1, shorts([8])],
    [279, 3, 1, shorts([1])],
    [33550, 12, 3, doubles([10, 10, 0])],
    [33922, 12, 6, doubles([0, 0, 0, 500000, 4000000, 0])],
    [34735, 3, 4 + entries.length, shorts([1, 1, minor, Object.keys(keys).length, ...entries])],
  ]
  const file = new Uint8Array(1024)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x49492a00)
  view.setUint32(4, 16, true)
  view.setUint16(16, tags.length, true)
  let end = 512
  const sorted = [...tags].sort(([a], [b]) => a - b)
  for (const [index, [id, type, count, bytes]] of sorted.entries()) {
    const at = 18 + index * 12
    view.setUint16(at, id, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    if (bytes.length > 4) view.setUint32(at + 8, end, true)
    file.set(bytes, bytes.length > 4 ? end : at + 8)
    if (bytes.length > 4) end += bytes.length
  }
  return file
}
