import { readFileSync } from 'node:fs'

type Six = [number, number, number, number, number, number]
type Four = [number, number, number, number]
type Two = [number, number]
type MaybeSlice = [number | null, number | null]
type PixelOffset = 'center' | 'ul' | 'ur' | 'll' | 'lr'

/** What rasterio computes of a raster of `size` with this transform. Rectangles are colOff, rowOff, width, height. */
interface GeoreferenceFacts {
  transform: Six
  bounds: Four
  res: Two
  xy: { row: number; col: number; offset: PixelOffset; is: Two }[]
  index: { x: number; y: number; is: Two; ceil: Two }[]
  /** `is` is null if rasterio refuses. */
  windows_of_bounds: { bounds: Four; is: Four | null }[]
  window_transforms: { window: Four; is: Six }[]
  window_bounds: { window: Four; is: Four }[]
}

interface Values {
  size: Two
  affine: {
    products: { one: Six; other: Six; product: Six }[]
    inverses: { of: Six; is: Six }[]
    rotations: { angle: number; is: Six }[]
    pivoted: { angle: number; pivot: Two; is: Six }[]
    shears: { angles: Two; is: Six }[]
    from_origin: { args: Four; is: Six }
    from_bounds: { args: Six; is: Six }
  }
  georeference: Record<string, GeoreferenceFacts>
  windows: {
    crops: { window: Four; is: Four }[]
    pairs: { one: Four; other: Four; union: Four; intersection: Four | null }[]
    slices: { rows: MaybeSlice; cols: MaybeSlice; is: Four | null; boundless: Four | null; without_size: Four | null }[]
    lengths: { window: Four; is: Four }[]
    blocks: { window: Four; shape: Two; is: Four }[]
    indexers: { window: Four; is: [Two, Two] }[]
  }
  data_windows: { shape: number[]; data: number[]; nodata: Four; masked: Four; plain: Four }[]
}

/** The golden facts that make-values.py wrote. */
export const values = JSON.parse(readFileSync(new URL('./values.json', import.meta.url), 'utf8')) as Values
