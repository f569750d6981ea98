import type { Random } from '../recipe/random.ts'
import { applyEdits, type Edit, type Files } from '../recipe/recipe.ts'
import { ANY_BYTES } from './any-bytes.ts'
import type { Mutation } from './mutation.ts'
import { pngChunk } from './png-chunks.ts'
import { jpegSegment, streamHead } from './streams.ts'
import { textFile, xmlFile } from './text.ts'
import { BLOCK_STREAMS, BLOCK_TABLES } from './tiff-blocks.ts'
import { isTiff } from './tiff-directories.ts'
import { TIFF_ENTRIES } from './tiff-entries.ts'
import { TIFF_EXTREMES } from './tiff-extremes.ts'
import { tiffText } from './tiff-texts.ts'
import { zipRecord } from './zip-records.ts'

const LARGEST = 4 << 20
const TIFF_KINDS = [
  TIFF_ENTRIES,
  TIFF_ENTRIES,
  TIFF_EXTREMES,
  BLOCK_TABLES,
  BLOCK_STREAMS,
  [tiffText],
  [jpegSegment, streamHead],
]

/**
 * Damages a raster in one to four ways; what is damaged depends on the format and what stands in it.
 *
 * @param donor Another file, parts of which may be put into this one.
 */
export function mutate(files: Files, random: Random, donor: Uint8Array): readonly Edit[] {
  const edits: Edit[] = []
  let current = files
  for (let left = random.pick([1, 1, 2, 2, 3, 4]); left > 0; left--) {
    const file = pickFile([...files.keys()], random)
    const bytes = current.get(file) as Uint8Array
    if (bytes.length === 0) continue
    const added = mutationOf(bytes, random)(bytes, random, donor).map((change) => ({ file, ...change }))
    const changed = applyEdits(current, added)
    if ((changed.get(file) as Uint8Array).length > LARGEST) continue
    edits.push(...added)
    current = changed
  }
  return edits
}

/** The raster itself in most cases. */
function pickFile(names: readonly string[], random: Random): string {
  return random.next() < 0.6 ? (names[0] as string) : random.pick(names)
}

function mutationOf(bytes: Uint8Array, random: Random): Mutation {
  if (random.next() < 0.15) return random.pick(ANY_BYTES)
  if (isTiff(bytes)) return random.pick(random.pick(TIFF_KINDS))
  if (bytes[0] === 0x89) return pngChunk
  if (bytes[0] === 0xff) return jpegSegment
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipRecord
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100)).trimStart()
  return start.startsWith('<') || start.startsWith('ï»¿<') ? xmlFile : textFile
}
