import { RasterError } from '@memraster/ground'
import { corruptBlock } from '../block/corrupt-block.ts'
import { type JpegSegment, Marker } from './jpeg-segments.ts'

/** One component of a picture, and what is known of it so far. */
export interface JpegComponent {
  readonly id: number
  /** Sampling factors, 1 to 4. */
  readonly across: number
  readonly down: number
  /** The number of its quantisation table, which may follow the frame header. */
  readonly table: number
  /** Blocks that hold its samples, and with those that fill the last units. */
  readonly blocksAcross: number
  readonly blocksDown: number
  readonly paddedAcross: number
  readonly paddedDown: number
}

/** The content of a frame header (ITU-T T.81 section B.2.2). */
export interface JpegFrame {
  readonly width: number
  readonly height: number
  readonly progressive: boolean
  readonly components: readonly JpegComponent[]
  /** The greatest sampling factors. */
  readonly mostAcross: number
  readonly mostDown: number
  /** Units of one block, or `across` by `down` blocks, of each component. */
  readonly unitsAcross: number
  readonly unitsDown: number
}

/**
 * Reads the header of a frame.
 *
 * @throws {RasterError} `CORRUPT` for one without pixels or with impossible factors; `UNSUPPORTED` for a process other
 *   than baseline, extended and progressive with Huffman codes and 8 bits.
 */
export function readFrame({ marker, content }: JpegSegment): JpegFrame {
  const [precision = 0, h1 = 0, h0 = 0, w1 = 0, w0 = 0, count = 0] = content
  const width = (w1 << 8) | w0
  const height = (h1 << 8) | h0
  if (content.length < 6 + 3 * count) throw corruptBlock('JPEG', 'its frame header is too short')
  if (marker > Marker.SOF2 || precision !== 8) {
    throw new RasterError(
      'UNSUPPORTED',
      `JPEG process ${marker - Marker.SOF0} with ${precision} bits cannot be decoded here; open the file with the native backend.`,
      { feature: 'JPEG' },
    )
  }
  if (width === 0 || height === 0 || count === 0) {
    throw corruptBlock('JPEG', `it has ${width} by ${height} pixels with ${count} components`)
  }
  const heads = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, table = 0] = content.subarray(6 + 3 * index)
    const [across, down] = [sampling >> 4, sampling & 15]
    if (across < 1 || across > 4 || down < 1 || down > 4) {
      throw corruptBlock('JPEG', `it has sampling factors of ${across} and ${down}`)
    }
    return { id, across, down, table: table & 3 }
  })
  const mostAcross = Math.max(...heads.map(({ across }) => across))
  const mostDown = Math.max(...heads.map(({ down }) => down))
  const unitsAcross = Math.ceil(width / (8 * mostAcross))
  const unitsDown = Math.ceil(height / (8 * mostDown))
  const components = heads.map((head) => {
    if (mostAcross % head.across !== 0 || mostDown % head.down !== 0) {
      throw new RasterError(
        'UNSUPPORTED',
        'JPEG components of sizes that are no multiples of one another cannot be decoded.',
        { feature: 'JPEG' },
      )
    }
    return {
      ...head,
      blocksAcross: Math.ceil((width * head.across) / (8 * mostAcross)),
      blocksDown: Math.ceil((height * head.down) / (8 * mostDown)),
      paddedAcross: unitsAcross * head.across,
      paddedDown: unitsDown * head.down,
    }
  })
  const progressive = marker === Marker.SOF2
  return { width, height, progressive, components, mostAcross, mostDown, unitsAcross, unitsDown }
}
