import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { RangePlan } from '../../src/ranges/range-plan.ts'
import { RangeReader } from '../../src/ranges/range-reader.ts'
import { collected } from './collected.ts'
import { CountedSource } from './counted-source.ts'
import { eventually } from './eventually.ts'
import { madeBytes } from './range-server.ts'

const MB = 1 << 20
const content = madeBytes(13 * MB)
const withCode = (code: string) => expect.objectContaining({ code })
/** Fifty blocks of 250 kB, one after the other: 12.5 MB, so that a batch of 4 MB has 16 of them. */
const blocks = Array.from({ length: 50 }, (_, i) => ({ offset: i * 256_000, length: 256_000 }))

async function open(): Promise<{ source: CountedSource; reader: RangeReader }> {
  const source = new CountedSource(content)
  const reader = await RangeReader.open(source)
  source.reads.length = 0
  return { source, reader }
}

/** Where reads of the source end: one byte after the last that it was asked for. */
const reached = (source: CountedSource) =>
  Math.max(...source.reads.map((read) => Number(read.split('-')[1]) + 1))

test('gives each range, in requests of about a megabyte, each byte once', async () => {
  const { source, reader } = await open()
  const plan = new RangePlan(reader, blocks)
  for (const [i, { offset, length }] of blocks.entries()) {
    expect(await plan.take(i)).toEqual(content.subarray(offset, offset + length))
  }
  const sizes = source.reads.map((read) => {
    const [first = 0, last = 0] = read.split('-').map(Number)
    return last - first + 1
  })
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MB)
  // The blocks end at 12.8 million, in chunk 390; the first chunk was there.
  expect(sizes.reduce((sum, size) => sum + size)).toBe(390 * 32_768)
  expect(source.reads.length).toBeLessThanOrEqual(17)
})

test('fetches nothing before it is asked, and then one batch ahead', async () => {
  const { source, reader } = await open()
  const plan = new RangePlan(reader, blocks)
  expect(source.reads).toEqual([])
  await plan.take(0)
  await eventually(() => expect(source.open).toBe(0))
  // Two batches of 16 blocks, to the end of their last chunk.
  expect(reached(source)).toBe(Math.ceil((32 * 256_000) / 32_768) * 32_768)
  await plan.take(15)
  await eventually(() => expect(source.open).toBe(0))
  expect(reached(source)).toBe(Math.ceil((32 * 256_000) / 32_768) * 32_768)
  await plan.take(16)
  await eventually(() => expect(source.open).toBe(0))
  expect(reached(source)).toBe(Math.ceil((48 * 256_000) / 32_768) * 32_768)
})

test('lets go of a batch whose ranges were all taken', async () => {
  const source = new CountedSource(content)
  const reader = await RangeReader.open(source, { cacheBytes: 1 << 15 })
  const plan = new RangePlan(reader, blocks)
  const first = new WeakRef((await plan.take(0)).buffer)
  for (let i = 1; i < 16; i++) await plan.take(i)
  await collected(first)
  expect(await plan.take(16)).toEqual(content.subarray(16 * 256_000, 17 * 256_000))
})

test('takes ranges out of order, concurrently, and larger than a batch', async () => {
  const { reader } = await open()
  const ranges = [
    { offset: 9 * MB, length: 100 },
    { offset: 100, length: 5 * MB },
    { offset: 0, length: 0 },
    { offset: 6 * MB, length: 3 * MB },
    { offset: 13 * MB - 5, length: 50 },
  ]
  const plan = new RangePlan(reader, ranges)
  const taken = await Promise.all([4, 2, 0, 3, 1].map(async (i) => [i, await plan.take(i)] as const))
  for (const [i, bytes] of taken) {
    const { offset, length } = ranges[i] as (typeof ranges)[number]
    expect(bytes).toEqual(content.subarray(offset, offset + length))
  }
  await expect(plan.take(5)).rejects.toThrow(RangeError)
  await expect(plan.take(-1)).rejects.toThrow(RangeError)
  await expect(new RangePlan(reader, []).take(0)).rejects.toThrow(RangeError)
})

test('an abort, and close, cancel what is under way', async () => {
  const { source, reader } = await open()
  source.isHeld = true
  const end = new AbortController()
  const plan = new RangePlan(reader, blocks, { signal: end.signal })
  const taking = plan.take(0)
  expect(source.open).toBe(6)
  end.abort('enough')
  await expect(taking).rejects.toThrow(withCode('ABORTED'))
  await eventually(() => expect(source.aborted).toHaveLength(6))
  plan.close()
  expect(getEventListeners(end.signal, 'abort')).toHaveLength(0)
  const other = new RangePlan(reader, blocks)
  const left = other.take(0)
  other.close()
  await expect(left).rejects.toThrow(withCode('ABORTED'))
  await expect(other.take(20)).rejects.toThrow(withCode('ABORTED'))
  await expect(new RangePlan(reader, blocks, { signal: AbortSignal.abort() }).take(0)).rejects.toThrow(
    withCode('ABORTED'),
  )
  await eventually(() => expect(source.aborted).toHaveLength(12))
})

test('a batch that fails, fails for those who take from it', async () => {
  const { source, reader } = await open()
  const { read } = source
  source.read = async function (offset, length, options) {
    if (offset > 16 * 256_000) throw new Error('cut')
    return await read.call(this, offset, length, options)
  }
  const plan = new RangePlan(reader, blocks)
  for (let i = 0; i < 15; i++) await plan.take(i)
  await expect(plan.take(16)).rejects.toThrow(withCode('IO'))
})
