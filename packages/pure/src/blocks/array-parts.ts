import type { SampleLayout } from '@memraster/core/backend'
import { partOf, type TaskControl } from '@memraster/core/internal'

/** A rectangle of an array of pixels. */
export interface ArrayPart {
  readonly row: number
  readonly column: number
  readonly height: number
  readonly width: number
  /** The place in the array of its upper left sample. */
  readonly offset: number
}

/** Rows, and columns, of a part. */
const MOST = 1 << 16

/**
 * Runs a task over an array of pixels part by part, one after the other. Most arrays are one part; but a raster may
 * have a billion rows, each a block, and lists of them are to take neither memory nor time at once.
 */
export async function eachPart(
  [height, width]: readonly [height: number, width: number],
  { offset, stride }: Pick<SampleLayout, 'offset' | 'stride'>,
  control: TaskControl,
  task: (part: ArrayPart, control: TaskControl) => Promise<void>,
): Promise<void> {
  const [down, across] = [Math.ceil(height / MOST), Math.ceil(width / MOST)]
  for (let i = 0; i < down * across; i++) {
    const [row, column] = [Math.floor(i / across) * MOST, (i % across) * MOST]
    const part = {
      row,
      column,
      height: Math.min(MOST, height - row),
      width: Math.min(MOST, width - column),
      offset: offset + row * stride[1] + column * stride[2],
    }
    await task(part, partOf(control, i / (down * across), (i + 1) / (down * across)))
  }
}
