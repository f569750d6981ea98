import type { JpegPlane, JpegPlanes } from '@memraster/codecs/jpeg'

/** The requested samples of an image of luminance and chrominance. */
export interface SampleGroups {
  /** Pixels; rows past the end of the image are 0. */
  readonly width: number
  readonly height: number
  /** Columns and rows of pixels that share their chrominance. */
  readonly subsampling: readonly [horizontal: number, vertical: number]
}

/**
 * The samples of an image as stored, in TIFF's groups (TIFF 6.0 section 21): the luminance of the pixels that share
 * their chrominance, row by row, then Cb and Cr.
 */
export function groupSamples({ frame, planes }: JpegPlanes, wanted: SampleGroups): Uint8Array {
  const [light, blue, red] = planes as readonly [JpegPlane, JpegPlane, JpegPlane]
  const [across, down] = wanted.subsampling
  const perGroup = across * down
  const step = perGroup + 2
  const groupsAcross = Math.ceil(wanted.width / across)
  const groupsDown = Math.ceil(wanted.height / down)
  const out = new Uint8Array(groupsAcross * groupsDown * step)
  const stored = Math.min(groupsDown, frame.unitsDown * 8)
  for (let row = 0, to = 0; row < stored; row++) {
    for (let column = 0; column < groupsAcross; column++, to += step) {
      for (let y = 0; y < down; y++) {
        const from = (row * down + y) * light.stride + column * across
        for (let x = 0; x < across; x++) out[to + y * across + x] = light.samples[from + x]!
      }
      out[to + perGroup] = blue.samples[row * blue.stride + column]!
      out[to + perGroup + 1] = red.samples[row * red.stride + column]!
    }
  }
  return out
}
