import type { ReadPart } from '@memraster/core/internal/late'
import type { ReadCommand } from '../engine/engine.ts'
import type { AbandonedRaster } from './abandoned.ts'
import type { PiecePlan } from './plan-pieces.ts'

/** The pieces that an engine is asked for at a time: it makes one while another is on its way. */
export const AT_ONCE = 2

/**
 * Reads the pieces of a result in several engines, each of which takes the next one when it has done one. What an
 * assistant fails to read is read by the raster's own engine, so that the errors are those of that one.
 *
 * @param assistants The raster in other engines, which begin once it is open there.
 */
export async function readTogether(
  command: Omit<ReadCommand, 'id'>,
  pieces: readonly PiecePlan[],
  own: AbandonedRaster,
  assistants: readonly Promise<AbandonedRaster | undefined>[],
  signal: AbortSignal | undefined,
  onPart: (part: ReadPart, piece: PiecePlan) => void,
): Promise<void> {
  const left = [...pieces].reverse()
  let isOver = false
  const read = ({ engine, id }: AbandonedRaster, piece: PiecePlan): Promise<void> => {
    const { window } = piece
    const shape = [window.height, window.width] as const
    return engine.read({ ...command, id, window, shape }, signal, (part) => {
      if (!isOver) onPart(part, piece)
    })
  }
  const work = async (): Promise<void> => {
    for (let piece = left.pop(); piece; piece = left.pop()) await read(own, piece)
  }
  const assist = async (raster: AbandonedRaster): Promise<void> => {
    for (let piece = left.pop(); piece; piece = left.pop()) {
      try {
        await read(raster, piece)
      } catch {
        left.push(piece)
        return
      }
    }
  }
  const assisting: Promise<void>[] = []
  for (const opening of assistants) {
    void opening.then((raster) => {
      if (raster) assisting.push(...Array.from({ length: AT_ONCE }, () => assist(raster)))
    })
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    await Promise.all(assisting)
    // What assistants have given back.
    await work()
  } finally {
    isOver = true
    left.length = 0
  }
}
