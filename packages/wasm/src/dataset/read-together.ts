import type { ReadPart } from '@memraster/core/internal'
import type { ReadCommand } from '../engine/engine.ts'
import type { PartPlan } from '../engine/plan-parts.ts'
import type { AbandonedRaster } from './abandoned.ts'

/** The parts that an engine is asked for at a time: it makes one while another is on its way. */
const AT_ONCE = 2

/**
 * Reads the parts of a result in several engines, each of which takes the next part when it has done one. What an
 * assistant fails to read is read by the raster's own engine, so that the errors are those of that one.
 *
 * @param assistants The raster in other engines, which begin once it is open there.
 */
export async function readTogether(
  command: Omit<ReadCommand, 'id'>,
  parts: readonly PartPlan[],
  own: AbandonedRaster,
  assistants: readonly Promise<AbandonedRaster | undefined>[],
  signal: AbortSignal | undefined,
  onPart: (part: ReadPart) => void,
): Promise<void> {
  const left = [...parts].reverse()
  let isOver = false
  const read = ({ engine, id }: AbandonedRaster, { row, rows, window }: PartPlan): Promise<void> =>
    engine.read({ ...command, id, window, shape: [rows, window.width] }, signal, (part) => {
      if (!isOver) onPart({ ...part, row: row + part.row })
    })
  const work = async (): Promise<void> => {
    for (let part = left.pop(); part; part = left.pop()) await read(own, part)
  }
  const assist = async (raster: AbandonedRaster): Promise<void> => {
    for (let part = left.pop(); part; part = left.pop()) {
      try {
        await read(raster, part)
      } catch {
        left.push(part)
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
