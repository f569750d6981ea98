import { type Dataset, isRasterError } from '@memraster/core'
import { describeError, ensure, equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { type Entry, littleEndianTiff } from '../suite/hand-made-tiff.ts'

const SIDE = 10
const PIXELS = 200
const SIZE = PIXELS + SIDE * SIDE
/** The offset of the only directory, and of the offset of the next one. */
const DIRECTORY = 8
const NEXT = 8 + 2 + 9 * 12

/** A gray image of 10 x 10 in one strip, with some entries in place of its own, and another next directory. */
function gray(next: number, ...others: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const own: readonly Entry[] = [
    [256, 4, 1, SIDE],
    [257, 4, 1, SIDE],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, PIXELS],
    [277, 3, 1, 1],
    [278, 4, 1, SIDE],
    [279, 4, 1, SIDE * SIDE],
  ]
  const entries = own.map((entry) => others.find(([tag]) => tag === entry[0]) ?? entry)
  const bytes = littleEndianTiff(entries, SIZE)
  new DataView(bytes.buffer).setUint32(NEXT, next, true)
  return bytes
}

/** Files that GDAL reads, but that crash or hang it when it changes them. */
const FILES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'a directory that follows itself': gray(DIRECTORY),
  'a next directory beyond the end': gray(SIZE + 1000),
  'a next directory in the pixels': gray(PIXELS),
  'offsets of strips that are a float': gray(0, [273, 11, 1, PIXELS]),
  'offsets of strips of an unknown type': gray(0, [273, 200, 1, PIXELS]),
  'byte counts of ten strips that are not there': gray(0, [278, 4, 1, 1], [279, 6, 10, SIZE - 4]),
  'byte counts beyond the end': gray(0, [278, 4, 1, 1], [273, 4, 10, 8], [279, 4, 10, SIZE + 100]),
  'a billion offsets': gray(0, [278, 4, 1, 1], [273, 4, 1e9, 8]),
}

const CHANGES: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  tags: (dataset) => dataset.updateTags({ A: 'b' }),
  pixels: (dataset) => dataset.write(new Uint8Array(SIDE * SIDE).fill(7), { indexes: 1 }),
  overviews: (dataset) => dataset.buildOverviews([2]),
}

/** Changes a file, which has to succeed, or to be refused by a RasterError and leave the file as it was. */
async function change(context: CaseContext, what: string, bytes: Uint8Array, kind: string): Promise<void> {
  const memfile = await context.fileFrom(bytes, { copy: true })
  try {
    const dataset = await memfile.open({ mode: 'r+' })
    await CHANGES[kind]?.(dataset)
    await dataset.close()
  } catch (error) {
    // A backend that lacks what it takes says so.
    if (context.needs.missing.length > 0) throw error
    ensure(isRasterError(error), `${what}, changed, threw ${describeError(error)}; expected a RasterError.`)
    equal(memfile.bytes(), bytes, `The bytes of ${what} after ${kind} were refused`)
    return
  }
  const again = await memfile.open()
  if (kind === 'tags') equal(again.tags().A, 'b', `The tag of ${what}`)
  if (kind === 'overviews') equal(again.overviews(1), [2], `The overviews of ${what}`)
}

/** Changes of bytes of strangers. */
export const hostileUpdates: readonly ConformanceCase[] = Object.keys(CHANGES).map((kind) => ({
  id: `hostile.updates.${kind}`,
  title: `${kind} of files with damaged directories are changed, or refused by an error`,
  async run(context) {
    context.needs.reads('GTiff')
    context.needs.feature('update')
    if (kind === 'overviews') context.needs.feature('overviews.build')
    for (const [what, bytes] of Object.entries(FILES)) await change(context, what, bytes, kind)
  },
}))
