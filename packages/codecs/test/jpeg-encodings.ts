import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A picture that `make_jpeg_encodings.py` has had GDAL encode. */
interface Encoded {
  readonly count: number
  readonly height: number
  readonly width: number
  readonly options: Readonly<Record<string, string | number | boolean>>
}

/** Pictures that GDAL encoded. */
interface JpegEncodings {
  readonly files: readonly (Encoded & { readonly size: number; readonly sha256: string })[]
  readonly tiffs: readonly (Encoded & {
    readonly blockRows: number
    readonly structure: Readonly<Record<string, string>>
    readonly tables: string
    readonly blocks: readonly string[]
    readonly pixels: string
  })[]
  readonly cogs: readonly (Encoded & {
    readonly bands: number
    readonly structure: Readonly<Record<string, string>>
    readonly overviews: readonly number[]
    readonly pixels: string
    readonly mask: string
    /** Read at half the size, rounded down: from the first overview. */
    readonly half: string
  })[]
  /** Decimated reads. */
  readonly reductions: readonly (Encoded & {
    readonly driver: string
    readonly overviews: readonly number[]
    readonly reads: readonly {
      readonly shape: readonly number[]
      readonly resampling: 'nearest' | 'average' | 'bilinear'
      readonly pixels: string
    }[]
  })[]
}

export const jpegEncodings: JpegEncodings = JSON.parse(
  readFileSync(new URL('golden/jpeg-encodings.json', import.meta.url), 'utf8'),
)

/** The picture of `make_jpeg_encodings.py`, band by band. */
export function encodedPicture(count: number, height: number, width: number): Uint8Array {
  const out = new Uint8Array(count * height * width)
  let to = 0
  for (let band = 0; band < count; band++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const noise = (x * 7919 + y * 104729 + band * 1299709) % 31
        const steps = ((Math.floor(x / 13) + Math.floor(y / 9)) % 2) * 60
        const slope = Math.floor((x * 3 + y * 2) / 4) % 90
        out[to++] = Math.min(255, 40 + slope + Math.floor((steps * (band + 1)) / 2) + noise)
      }
    }
  }
  return out
}

/** The first 16 digits of a SHA-256. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
