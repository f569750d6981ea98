import { isRasterError } from '@memraster/core'
import { describeError, ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const SIDE = 600
const PIXELS = Uint16Array.from({ length: SIDE * SIDE }, (_, i) => (i * 7919) % 4093)
const PROFILE = { width: SIDE, height: SIDE, count: 1, dtype: 'uint16' } as const

/** A copy of some bytes in a buffer that can be made smaller. */
function resizable(bytes: Uint8Array): ArrayBuffer & { resize(size: number): void } {
  const Resizable = ArrayBuffer as unknown as new (
    size: number,
    options: { readonly maxByteLength: number },
  ) => ArrayBuffer & { resize(size: number): void }
  const buffer = new Resizable(bytes.length, { maxByteLength: bytes.length })
  new Uint8Array(buffer).set(bytes)
  return buffer
}

/** The ways in which a caller may take away the memory of a buffer while a call is under way. */
const WAYS: Readonly<Record<string, (bytes: Uint8Array) => { buffer: ArrayBufferLike; take: () => void }>> = {
  'made smaller': (bytes) => {
    const buffer = resizable(bytes)
    return { buffer, take: () => buffer.resize(0) }
  },
  transferred: (bytes) => {
    const { buffer } = new Uint8Array(bytes)
    return { buffer, take: () => void structuredClone(buffer, { transfer: [buffer] }) }
  },
  'written by others': (bytes) => {
    const buffer = new SharedArrayBuffer(bytes.length)
    const shared = new Uint8Array(buffer)
    shared.set(bytes)
    return { buffer, take: () => void shared.fill(255) }
  },
}

/** Those that the runtime has: a page that is not isolated shares no memory. */
function waysOf(): typeof WAYS {
  const missing = new Set<string>()
  if (!('resize' in ArrayBuffer.prototype)) missing.add('made smaller')
  if (typeof SharedArrayBuffer !== 'function') missing.add('written by others')
  return Object.fromEntries(Object.entries(WAYS).filter(([way]) => !missing.has(way)))
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1))
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength)

async function newFile(context: CaseContext): Promise<Uint8Array> {
  const { driver } = context
  context.needs.creates(driver, 'uint16')
  const memfile = context.file()
  const dataset = await memfile.open({ ...PROFILE, driver })
  await dataset.write(PIXELS, { indexes: 1 })
  await dataset.close()
  return memfile.bytes()
}

/** The result of a call, or undefined if it was refused for its memory: `IO`, or `CORRUPT` for bytes that others wrote. */
async function outcome<T>(way: string, what: string, call: Promise<T>): Promise<T | undefined> {
  const codes = way === 'written by others' ? (['IO', 'CORRUPT'] as const) : (['IO'] as const)
  try {
    return await call
  } catch (error) {
    ensure(
      isRasterError(error, ...codes),
      `${what} that was ${way} threw ${describeError(error)}; expected the error ${codes.join(' or ')}.`,
    )
    return undefined
  }
}

/** Memory of the caller's that changes during a call. */
export const changingMemory: readonly ConformanceCase[] = [
  {
    id: 'memory.source',
    title: 'a source that is taken away during a read gives its old pixels, or an error: IO',
    async run(context) {
      const bytes = await newFile(context)
      for (const [way, prepare] of Object.entries(waysOf())) {
        const { buffer, take } = prepare(bytes)
        const memfile = context.file(buffer)
        const dataset = await memfile.open()
        const reading = dataset.read({ indexes: 1 })
        await turn()
        take()
        const read = await outcome(way, 'A read of a source', reading)
        if (read && way !== 'written by others') equal(read.data, PIXELS, `The pixels of a source ${way}`)
        await outcome(way, 'A further read of a source', dataset.read())
        await outcome(way, 'Closing a source', memfile.close())
      }
      equal((await (await context.file(bytes).open()).read()).data, PIXELS, 'The pixels of another raster')
    },
  },
  {
    id: 'memory.out',
    title: 'an `out` that is taken away during a read is an error, and the dataset can be read again',
    async run(context) {
      const dataset = await context.file(await newFile(context)).open()
      for (const [way, prepare] of Object.entries(waysOf())) {
        const { buffer, take } = prepare(bytesOf(new Uint16Array(SIDE * SIDE)))
        const out = new Uint16Array(buffer)
        const reading = dataset.read({ indexes: 1, out })
        if (way === 'written by others') {
          equal((await reading).data, PIXELS, 'Pixels in memory that threads share')
          continue
        }
        take()
        await rejects(() => reading, ['IO', 'SHAPE'], `A read into memory that was ${way}`)
        const again = prepare(bytesOf(new Uint16Array(SIDE * SIDE)))
        const late = dataset.read({ indexes: 1, out: new Uint16Array(again.buffer) })
        await turn()
        again.take()
        const result = await outcome(way, 'A late read into memory', late)
        if (result) equal(result.data.length, 0, 'The rest of an array that was taken away after the read')
      }
      equal(
        (await dataset.read({ indexes: 1, out: new Uint16Array(SIDE * SIDE) })).data,
        PIXELS,
        'The pixels',
      )
    },
  },
  {
    id: 'memory.written',
    title: 'pixels that are taken away during a write are an error, or are written as they were',
    async run(context) {
      const { driver } = context
      context.needs.creates(driver, 'uint16')
      for (const [way, prepare] of Object.entries(waysOf())) {
        const { buffer, take } = prepare(bytesOf(PIXELS))
        const memfile = context.file()
        const dataset = await memfile.open({ ...PROFILE, driver })
        const writing = dataset.write(new Uint16Array(buffer), { indexes: 1 })
        await turn()
        take()
        const isWritten =
          (await outcome(
            way,
            'A write of an array',
            writing.then(() => true),
          )) ?? false
        await outcome(way, 'Closing after a write of an array', dataset.close())
        if (!isWritten || way === 'written by others') continue
        equal((await (await memfile.open()).read()).data, PIXELS, `Pixels that were ${way} after the write`)
      }
    },
  },
]
