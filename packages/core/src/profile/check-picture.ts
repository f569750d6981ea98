import { RasterError } from '@memraster/ground'

/** The greatest side in pixels, and the allowed numbers of bands, of image formats. */
const PICTURES: Readonly<Record<string, { readonly side: number; readonly counts: readonly number[] }>> = {
  PNG: { side: 0x7fffffff, counts: [1, 2, 3, 4] },
  JPEG: { side: 65535, counts: [1, 3, 4] },
  WEBP: { side: 16383, counts: [3, 4] },
}

/** @throws {RasterError} `PROFILE` for a size or a number of bands that the format does not support. */
export function checkPicture(driver: string, width: number, height: number, count: number): void {
  const picture = PICTURES[driver]
  if (!picture) return
  const { side, counts } = picture
  if (!counts.includes(count)) {
    throw new RasterError(
      'PROFILE',
      `count is ${count}; ${driver} files have ${counts.join(' or ')} bands.`,
      { subject: 'count' },
    )
  }
  const subject = width > side ? 'width' : 'height'
  if (Math.max(width, height) > side) {
    throw new RasterError(
      'PROFILE',
      `${subject} is ${subject === 'width' ? width : height}; ${driver} files have at most ${side}.`,
      { subject },
    )
  }
}
