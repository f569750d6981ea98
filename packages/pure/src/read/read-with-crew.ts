import { runConcurrently } from '@memraster/core/internal'
import {
  nextSlice,
  type RasterArray,
  sampleSize,
  sliceIsOver,
  throwIfAborted,
  viewAs,
} from '@memraster/ground'
import { samplesInBlock } from '../blocks/block-image.ts'
import type { BlockFormat, StoredBlock } from '../blocks/decode-block.ts'
import type { TiffBlockImage } from '../blocks/tiff-block-image.ts'
import { blockCrew } from '../workers/block-crew.ts'
import type { WorkerPlace } from '../workers/crew-member.ts'
import { type BlockPart, decodedSize, type PlannedRead } from './planned-read.ts'
import { putPart, readBlock } from './read-block.ts'

/** Decoded bytes that one job makes, if blocks are smaller: a message costs about as much as decoding some kilobytes. */
const JOB_BYTES = 1 << 19

/** Stored bytes of a block, for each decoded one, that a worker is sent. */
const MOST_STORED = 2

/** The parts of a read, by their numbers. */
interface Parts {
  readonly count: number
  readonly partOf: (part: number) => BlockPart
}

/**
 * Reads as `readImage` does, with the help of workers, which take some blocks at a time; this thread takes those for
 * which no worker is free, or at which one fails: so errors are the same as without workers.
 *
 * @returns Whether anything was read; false if workers do not help.
 */
export async function readWithCrew(
  image: TiffBlockImage,
  read: PlannedRead,
  { count, partOf }: Parts,
  out: RasterArray,
): Promise<boolean> {
  const format = await image.formatForOthers()
  if (format === undefined) return false
  const size = decodedSize(image)
  if (!blockCrew.call(count * size)) return false
  const { signal } = read.request
  const perJob = Math.max(1, Math.floor(JOB_BYTES / size))
  const readJob = async (job: number): Promise<void> => {
    const parts: BlockPart[] = []
    for (let at = job * perJob; at < Math.min(count, (job + 1) * perJob); at++) parts.push(partOf(at))
    const { sent, others } = sortParts(image, parts)
    const samplesSize = aligned(size) * sent.length
    const place = await blockCrew.take(sent.reduce((sum, { bytes }) => sum + bytes.length, samplesSize))
    try {
      throwIfAborted(signal)
      const isDone = place.worker && (await decodeThere(place.worker, image, format, read, sent, out))
      for (const part of isDone ? others : parts) {
        throwIfAborted(signal)
        while (sliceIsOver()) await nextSlice()
        const reading = readBlock(read, part, out)
        if (reading !== undefined) await reading
      }
    } finally {
      place.leave()
    }
  }
  await runConcurrently(Math.ceil(count / perJob), read.request, readJob, blockCrew.capacity)
  return true
}

/** A part of a read, and its block as it is stored. */
type SentPart = BlockPart & StoredBlock

/** The parts whose blocks a worker can decode, and the others: missing, or there already, or to be refused. */
function sortParts(
  image: TiffBlockImage,
  parts: readonly BlockPart[],
): { readonly sent: readonly SentPart[]; readonly others: readonly BlockPart[] } {
  const most = MOST_STORED * decodedSize(image)
  const sent: SentPart[] = []
  const others: BlockPart[] = []
  for (const part of parts) {
    const stored = image.storedBlock(part.index)
    if (stored === undefined || stored.bytes.length > most) others.push(part)
    else sent.push({ ...part, ...stored })
  }
  return { sent, others }
}

/** Has a worker decode blocks, and puts them into the output; false if it could not. */
async function decodeThere(
  worker: WorkerPlace,
  image: TiffBlockImage,
  format: BlockFormat,
  read: PlannedRead,
  sent: readonly SentPart[],
  out: RasterArray,
): Promise<boolean> {
  const { memory } = worker
  const size = decodedSize(image)
  const rowSamples = image.layout.blockWidth * samplesInBlock(image.layout)
  const rowSize = rowSamples * sampleSize(image.dtype)
  // The samples come first, where they are aligned.
  let offset = aligned(size) * sent.length
  const blocks = sent.map(({ bytes, storedRows, visible }, i) => {
    const block = { offset, length: bytes.length, storedRows, visible }
    new Uint8Array(memory).set(bytes, offset)
    offset += bytes.length
    return { ...block, samples: { offset: i * aligned(size), length: storedRows * rowSize } }
  })
  const answer = await worker.perform({ kind: 'decode', format, blocks, memory })
  if (!answer?.isDone) return false
  for (const [i, part] of sent.entries()) {
    while (sliceIsOver()) await nextSlice()
    const samples = viewAs(image.dtype, answer.memory, i * aligned(size), rowSamples * part.storedRows)
    if (part.keep) image.keep(part.index, samples.slice())
    const putting = putPart(read, part, { samples, firstRow: 0 }, out)
    if (putting !== undefined) await putting
  }
  return true
}

/** The next multiple of 16, so that samples of every dtype are aligned. */
function aligned(size: number): number {
  return Math.ceil(size / 16) * 16
}
