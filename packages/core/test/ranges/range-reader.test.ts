import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { MissingBytes, wholeBytes } from '../../src/ranges/file-bytes.ts'
import { RangeReader } from '../../src/ranges/range-reader.ts'
import type { RangeReaderOptions } from '../../src/ranges/reader-settings.ts'
import { collected } from './collected.ts'
import { CountedSource } from './counted-source.ts'
import { eventually } from './eventually.ts'
import { madeBytes } from './range-server.ts'

const CHUNK = 1024
const content = madeBytes(100 * CHUNK + 100)
const withCode = (code: string) => expect.objectContaining({ code })

/** A reader of a source that has been asked for its first chunk. */
async function open(
  options: RangeReaderOptions = {},
  bytes = content,
): Promise<{ source: CountedSource; reader: RangeReader }> {
  const source = new CountedSource(bytes)
  const reader = await RangeReader.open(source, { chunkBytes: CHUNK, ...options })
  return { source, reader }
}

const range = (offset: number, length: number) => ({ offset, length })
const expected = (offset: number, length: number) => content.slice(offset, offset + length)
/** The source's name for the chunks from `first` to `last`. */
const chunks = (first: number, last = first) => `${first * CHUNK}-${(last + 1) * CHUNK - 1}`

describe('what is fetched', () => {
  test('the first chunk when it is opened, and no more', async () => {
    const { source, reader } = await open()
    expect(source.reads).toEqual([chunks(0)])
    expect(reader.size).toBe(content.length)
    expect(reader.bytes(10, 20)).toEqual(expected(10, 20))
    expect(source.reads).toHaveLength(1)
  })

  test('32 kB of a longer file, unless it is told otherwise', async () => {
    const source = new CountedSource(content)
    await RangeReader.open(source)
    expect(source.reads).toEqual(['0-32767'])
  })

  test('a whole small file, which then needs no more', async () => {
    const { source, reader } = await open({}, content.slice(0, 700))
    expect(source.reads).toEqual(['0-699'])
    expect(await reader.fetch([range(0, 700), range(699, 50)])).toEqual([expected(0, 700), expected(699, 1)])
    expect(await reader.readWhole()).toEqual(expected(0, 700))
    expect(source.reads).toHaveLength(1)
  })

  test('nothing of an empty file', async () => {
    const { source, reader } = await open({}, content.slice(0, 0))
    expect(reader.size).toBe(0)
    expect(await reader.fetch([range(0, 10)])).toEqual([new Uint8Array(0)])
    expect(source.reads).toEqual([])
  })

  test('ranges are planned together, in any order, and given as they were asked for', async () => {
    const { source, reader } = await open()
    // Chunks 5, 6 and 7 touch; 20 is within 64 chunks of them, so that the gap is fetched too.
    const ranges = [
      range(20 * CHUNK, 10),
      range(6 * CHUNK + 1000, 200),
      range(5 * CHUNK, 5),
      range(6 * CHUNK, 0),
    ]
    const bytes = await reader.fetch(ranges)
    expect(bytes).toEqual(ranges.map(({ offset, length }) => expected(offset, length)))
    expect(source.reads.slice(1)).toEqual([chunks(5, 20)])
  })

  test('pieces more than 64 kB apart take a request each', async () => {
    const { source, reader } = await open()
    await reader.fetch([range(5 * CHUNK, 1), range(70 * CHUNK, 1)])
    expect(source.reads.slice(1)).toEqual([chunks(5, 70)])
    const other = await open()
    await other.reader.fetch([range(5 * CHUNK, 1), range(71 * CHUNK, 1)])
    expect(other.source.reads.slice(1)).toEqual([chunks(5), chunks(71)])
  })

  test('the end of the file cuts the last chunk, and ranges', async () => {
    const { source, reader } = await open()
    expect(await reader.fetch([range(content.length - 3, 10), range(content.length + 5, 10)])).toEqual([
      expected(content.length - 3, 3),
      new Uint8Array(0),
    ])
    expect(source.reads.slice(1)).toEqual([`${100 * CHUNK}-${100 * CHUNK + 99}`])
  })

  test('what is here is not fetched again', async () => {
    const { source, reader } = await open()
    await reader.fetch([range(3 * CHUNK, 2 * CHUNK)])
    expect(await reader.fetch([range(2 * CHUNK, 5 * CHUNK)])).toEqual([expected(2 * CHUNK, 5 * CHUNK)])
    expect(source.reads.slice(1)).toEqual([chunks(3, 4), chunks(2), chunks(5, 6)])
  })

  test('a range of one run is a view, one of several a copy', async () => {
    const { reader } = await open()
    const [whole] = await reader.fetch([range(3 * CHUNK, 2 * CHUNK)])
    const [part] = await reader.fetch([range(4 * CHUNK - 5, 10)])
    expect(part?.buffer).toBe(whole?.buffer)
    const [both] = await reader.fetch([range(4 * CHUNK, 2 * CHUNK)])
    expect(both?.buffer).not.toBe(whole?.buffer)
  })

  test('a long range of several runs is put together while the event loop turns', async () => {
    const bytes = madeBytes(20 << 20)
    const { reader } = await open({ cacheBytes: 32 << 20 }, bytes)
    const [joined] = await reader.fetch([range(500, (20 << 20) - 1000)])
    expect(joined).toEqual(bytes.subarray(500, (20 << 20) - 500))
    expect(reader.bytes(500, (20 << 20) - 1000)).toEqual(joined)
  })

  test('at most six requests are under way', async () => {
    const bytes = madeBytes(1000 * CHUNK)
    const { source, reader } = await open({}, bytes)
    const ranges = Array.from({ length: 9 }, (_, i) => range((i + 1) * 100 * CHUNK, CHUNK))
    source.isHeld = true
    const reading = reader.fetch(ranges)
    expect(source.open).toBe(6)
    source.answer()
    expect((await reading).map((each) => each.length)).toEqual(ranges.map(({ length }) => length))
    expect(source.mostOpen).toBe(6)
    expect(source.reads).toHaveLength(1 + 9)
  })

  test('no ranges that no file has', async () => {
    const { reader } = await open()
    for (const wrong of [range(-1, 5), range(0, -1), range(Number.NaN, 5), range(0, Number.NaN)]) {
      await expect(reader.fetch([wrong])).rejects.toThrow(RangeError)
    }
    // A damaged file may say such things, and has nothing there.
    expect(await reader.fetch([range(2 ** 63, 5), range(5, 0)])).toEqual([
      new Uint8Array(0),
      new Uint8Array(0),
    ])
  })
})

describe('concurrent reads', () => {
  test('share a request', async () => {
    const { source, reader } = await open()
    source.isHeld = true
    const first = reader.fetch([range(5 * CHUNK, 2 * CHUNK)])
    const second = reader.fetch([range(6 * CHUNK, 2 * CHUNK)])
    const third = reader.fetch([range(5 * CHUNK + 7, 8)])
    source.answer()
    expect(await first).toEqual([expected(5 * CHUNK, 2 * CHUNK)])
    expect(await second).toEqual([expected(6 * CHUNK, 2 * CHUNK)])
    expect(await third).toEqual([expected(5 * CHUNK + 7, 8)])
    expect(source.reads.slice(1)).toEqual([chunks(5, 6), chunks(7)])
  })

  test('an abort ends the requests that nobody else waits for', async () => {
    const { source, reader } = await open()
    source.isHeld = true
    const end = new AbortController()
    const aborted = reader.fetch([range(5 * CHUNK, 1), range(80 * CHUNK, 1)], { signal: end.signal })
    const other = reader.fetch([range(5 * CHUNK, 9)])
    end.abort('enough')
    await expect(aborted).rejects.toThrow(withCode('ABORTED'))
    expect(source.aborted).toEqual([chunks(80)])
    source.answer()
    expect(await other).toEqual([expected(5 * CHUNK, 9)])
    // What was cancelled is asked for again when it is wanted.
    expect(await reader.fetch([range(80 * CHUNK, 9)])).toEqual([expected(80 * CHUNK, 9)])
    expect(source.reads.slice(1)).toEqual([chunks(5), chunks(80), chunks(80)])
    expect(getEventListeners(end.signal, 'abort')).toHaveLength(0)
  })

  test('requests that wait for their turn are never made if nobody wants them any more', async () => {
    const bytes = madeBytes(2000 * CHUNK)
    const { source, reader } = await open({}, bytes)
    source.isHeld = true
    const end = new AbortController()
    const ranges = Array.from({ length: 12 }, (_, i) => range((i + 1) * 100 * CHUNK, CHUNK))
    const aborted = reader.fetch(ranges, { signal: end.signal })
    const other = reader.fetch(ranges.slice(10))
    end.abort()
    await expect(aborted).rejects.toThrow(withCode('ABORTED'))
    source.answer()
    await other
    // Six were under way, four of twelve waited for nobody, and two for the other.
    expect(source.reads).toHaveLength(1 + 6 + 2)
    expect(source.aborted).toHaveLength(6)
  })

  test('a signal that aborted before begins nothing', async () => {
    const { source, reader } = await open()
    await expect(reader.fetch([range(5 * CHUNK, 1)], { signal: AbortSignal.abort() })).rejects.toThrow(
      withCode('ABORTED'),
    )
    expect(source.reads).toHaveLength(1)
  })

  test('a failure is of all who wait, and not of the next', async () => {
    const { source, reader } = await open()
    const { read } = source
    let fails = true
    source.read = async function (...args) {
      if (fails) throw new Error('the cable is cut')
      return await read.apply(this, args)
    }
    const reading = [
      reader.fetch([range(5 * CHUNK, 1)]),
      reader.fetch([range(5 * CHUNK, 2), range(90 * CHUNK, 1)]),
    ]
    for (const each of reading) await expect(each).rejects.toThrow('the cable is cut')
    for (const each of reading) await expect(each).rejects.toThrow(withCode('IO'))
    fails = false
    expect(await reader.fetch([range(5 * CHUNK, 2)])).toEqual([expected(5 * CHUNK, 2)])
  })
})

describe('the cache', () => {
  test('keeps what fits, and lets the least recently used go', async () => {
    const { source, reader } = await open({ cacheBytes: 3 * CHUNK })
    await reader.fetch([range(10 * CHUNK, 1)])
    await reader.fetch([range(20 * CHUNK, 1)])
    expect([0, 10, 20].map((chunk) => reader.has(chunk * CHUNK, 1))).toEqual([true, true, true])
    reader.bytes(0, 1)
    await reader.fetch([range(30 * CHUNK, 1)])
    expect([0, 10, 20, 30].map((chunk) => reader.has(chunk * CHUNK, 1))).toEqual([true, false, true, true])
    await reader.fetch([range(10 * CHUNK, 1)])
    expect(source.reads.slice(1)).toEqual([chunks(10), chunks(20), chunks(30), chunks(10)])
  })

  test('a read that is larger than it is read at once, and let go', async () => {
    const { source, reader } = await open({ cacheBytes: 3 * CHUNK })
    expect(await reader.fetch([range(10 * CHUNK, 8 * CHUNK)])).toEqual([expected(10 * CHUNK, 8 * CHUNK)])
    expect(reader.has(10 * CHUNK, 1)).toBe(false)
    expect(source.reads.slice(1)).toEqual([chunks(10, 17)])
  })

  test('what a read waits with stays, whatever others read', async () => {
    const { source, reader } = await open({ cacheBytes: 2 * CHUNK })
    await reader.fetch([range(5 * CHUNK, 1)])
    source.isHeld = true
    // Chunk 5 is here; chunk 90 is not.
    const waiting = reader.fetch([range(5 * CHUNK, CHUNK), range(90 * CHUNK, 1)])
    source.isHeld = false
    await reader.fetch([range(20 * CHUNK, 1)])
    await reader.fetch([range(30 * CHUNK, 1)])
    source.answer()
    expect(await waiting).toEqual([expected(5 * CHUNK, CHUNK), expected(90 * CHUNK, 1)])
    expect(source.reads.filter((read) => read === chunks(5))).toHaveLength(1)
  })

  test('bytes that were given stay as they are when they have gone', async () => {
    const { reader } = await open({ cacheBytes: CHUNK })
    const [bytes] = await reader.fetch([range(10 * CHUNK, CHUNK)])
    await reader.fetch([range(40 * CHUNK, 30 * CHUNK)])
    reader.close()
    expect(bytes).toEqual(expected(10 * CHUNK, CHUNK))
  })

  test('many reads keep no more than the budget', async () => {
    const { reader } = await open({ cacheBytes: 5 * CHUNK })
    for (let i = 0; i < 300; i++) await reader.fetch([range(((i * 37) % 100) * CHUNK, 1 + (i % 3) * CHUNK)])
    const here = Array.from({ length: 101 }, (_, i) => reader.has(i * CHUNK, 1)).filter(Boolean)
    expect(here.length).toBeLessThanOrEqual(5)
    expect(here.length).toBeGreaterThan(0)
  })

  test('a call that would need more than the limit is refused before anything is fetched', async () => {
    const { source, reader } = await open({ maxBytes: 10 * CHUNK })
    await expect(reader.fetch([range(10 * CHUNK, 10 * CHUNK + 1)])).rejects.toThrow(withCode('LIMIT'))
    // Many small ranges take a chunk each.
    const single = Array.from({ length: 11 }, (_, i) => range((i + 1) * CHUNK, 1))
    await expect(reader.fetch(single)).rejects.toThrow(withCode('LIMIT'))
    await expect(reader.readWhole()).rejects.toThrow(withCode('LIMIT'))
    expect(source.reads).toHaveLength(1)
    await reader.fetch(single.slice(0, 10))
  })
})

describe('work over what is here', () => {
  test('reads what is here, and is told what is not', async () => {
    const { reader } = await open()
    expect(reader.has(0, CHUNK)).toBe(true)
    expect(reader.has(0, CHUNK + 1)).toBe(false)
    const part = reader.part(100, 4)
    expect(part.view.getUint32(100 - part.start)).toBe(new DataView(content.buffer).getUint32(100))
    expect(() => reader.part(CHUNK - 1, 2)).toThrow(MissingBytes)
    try {
      reader.bytes(CHUNK - 1, 2)
    } catch (error) {
      expect(error).toMatchObject({ file: reader, range: range(CHUNK - 1, 2) })
    }
    expect(reader.bytes(content.length, 5)).toEqual(new Uint8Array(0))
  })

  test('sees the same in a file that is in memory as a whole', async () => {
    const { reader } = await open()
    const whole = wholeBytes(content)
    await reader.fetch([range(0, content.length)])
    for (const [offset, length] of [
      [0, 5],
      [5000, 3000],
      [content.length - 2, 10],
      [content.length + 10, 5],
    ] as const) {
      expect(reader.bytes(offset, length)).toEqual(whole.bytes(offset, length))
      expect(whole.part(offset, length).start).toBe(0)
    }
    expect(whole.size).toBe(reader.size)
  })

  test('is run again with what it missed, until it has all', async () => {
    const { source, reader } = await open()
    // A list: each node is the offset of the next one, which the bytes of the file decide.
    const walk = () => {
      const visited = [0]
      for (let i = 0; i < 5; i++) {
        const at = visited.at(-1) as number
        const part = reader.part(at, 4)
        visited.push((part.view.getUint32(at - part.start) % 90) * CHUNK + 7)
      }
      return visited
    }
    const view = new DataView(content.buffer)
    const nodes = [0]
    for (let i = 0; i < 5; i++) nodes.push((view.getUint32(nodes.at(-1) as number) % 90) * CHUNK + 7)
    expect(await reader.whenHere(walk)).toEqual(nodes)
    const visited = new Set(nodes.slice(0, 5).map((at) => Math.floor(at / CHUNK)))
    expect(source.reads).toHaveLength(visited.size)
  })

  test('may hide what it misses: that try does not count', async () => {
    const { reader } = await open()
    const hiding = () => {
      try {
        return reader.bytes(50 * CHUNK, 4)
      } catch {
        return undefined
      }
    }
    expect(await reader.whenHere(hiding)).toEqual(expected(50 * CHUNK, 4))
    const renaming = () => {
      try {
        return reader.bytes(60 * CHUNK, 4)
      } catch {
        throw new TypeError('something else')
      }
    }
    expect(await reader.whenHere(renaming)).toEqual(expected(60 * CHUNK, 4))
    await expect(
      reader.whenHere(() => {
        throw new TypeError('its own')
      }),
    ).rejects.toThrow('its own')
  })

  test('may be asynchronous, and miss several ranges at once', async () => {
    const { source, reader } = await open()
    let tries = 0
    const one = async (offset: number) => {
      await new Promise((resolve) => setImmediate(resolve))
      return reader.bytes(offset, 1)[0]
    }
    const work = async () => {
      tries++
      const first = await one(50 * CHUNK)
      const both = await Promise.allSettled([one(60 * CHUNK), one(61 * CHUNK)])
      return [first, ...both.map((each) => (each.status === 'fulfilled' ? each.value : undefined))]
    }
    expect(await reader.whenHere(work)).toEqual([50, 60, 61].map((chunk) => content[chunk * CHUNK]))
    expect(tries).toBe(3)
    expect(source.reads.slice(1)).toEqual([chunks(50), chunks(60, 61)])
    await expect(reader.whenHere(() => Promise.reject(new TypeError('its own')))).rejects.toThrow('its own')
  })

  test('may go on beside other work, and is right all the same', async () => {
    const { reader } = await open({ cacheBytes: 4 * CHUNK })
    const walk = (start: number) => async () => {
      const seen: (number | undefined)[] = []
      for (let chunk = start; chunk < 100; chunk += 30) {
        await new Promise((resolve) => setImmediate(resolve))
        seen.push(reader.bytes(chunk * CHUNK, 1)[0])
      }
      return seen
    }
    const starts = [1, 2, 3, 4, 5]
    const results = await Promise.all(starts.map((start) => reader.whenHere(walk(start))))
    for (const [i, start] of starts.entries()) {
      const wanted = [start, start + 30, start + 60, start + 90].filter((chunk) => chunk < 100)
      expect(results[i]).toEqual(wanted.map((chunk) => content[chunk * CHUNK]))
    }
  })

  test('may read other files too, each of which fetches its own', async () => {
    const main = await open()
    const beside = await open({ cacheBytes: CHUNK }, madeBytes(50 * CHUNK).reverse())
    const work = () => [
      main.reader.bytes(20 * CHUNK, 2),
      beside.reader.bytes(30 * CHUNK, 2),
      beside.reader.bytes(40 * CHUNK, 2),
    ]
    const other = madeBytes(50 * CHUNK).reverse()
    expect(await main.reader.whenHere(work)).toEqual([
      expected(20 * CHUNK, 2),
      other.slice(30 * CHUNK, 30 * CHUNK + 2),
      other.slice(40 * CHUNK, 40 * CHUNK + 2),
    ])
    expect(main.source.reads.slice(1)).toEqual([chunks(20)])
    expect(beside.source.reads.slice(1)).toEqual([chunks(30), chunks(40)])
    // What the work held is let go in both.
    await beside.reader.fetch([range(0, 1)])
    expect(beside.reader.has(30 * CHUNK, 1)).toBe(false)
  })

  test('keeps what it has fetched until it ends, even beyond the budget', async () => {
    const { source, reader } = await open({ cacheBytes: CHUNK })
    const sum = () => {
      let total = 0
      for (let chunk = 10; chunk < 100; chunk += 10) total += reader.bytes(chunk * CHUNK, 1)[0] as number
      return total
    }
    const total = [10, 20, 30, 40, 50, 60, 70, 80, 90].reduce(
      (all, c) => all + (content[c * CHUNK] as number),
      0,
    )
    expect(await reader.whenHere(sum)).toBe(total)
    expect(source.reads).toHaveLength(1 + 9)
  })

  test('lets go what it has fetched when it ends, however often it was tried', async () => {
    const { reader } = await open({ cacheBytes: CHUNK })
    // The second try misses what begins in the run of the first.
    await reader.whenHere(() => [reader.bytes(10 * CHUNK, 1), reader.bytes(10 * CHUNK, 2 * CHUNK)])
    await reader.fetch([range(50 * CHUNK, 1)])
    expect(reader.has(10 * CHUNK, 1)).toBe(false)
    expect(reader.has(50 * CHUNK, 1)).toBe(true)
  })

  test('that knows its places gets them together', async () => {
    const { source, reader } = await open()
    const needs = [range(10 * CHUNK, 1), range(11 * CHUNK, 1)]
    const work = () => needs.map(({ offset }) => reader.bytes(offset, 1)[0])
    expect(await reader.whenHere(work, { needs })).toEqual([content[10 * CHUNK], content[11 * CHUNK]])
    expect(source.reads.slice(1)).toEqual([chunks(10, 11)])
  })

  test('is bounded by the limit, all its tries together', async () => {
    const { source, reader } = await open({ maxBytes: 10 * CHUNK, cacheBytes: CHUNK })
    let at = 1
    const endless = () => {
      for (at = 1; ; at += 2) reader.bytes(at * CHUNK, 1)
    }
    await expect(reader.whenHere(endless)).rejects.toThrow(withCode('LIMIT'))
    expect(source.reads).toHaveLength(1 + 10)
  })

  test('ends when it is aborted', async () => {
    const { source, reader } = await open()
    source.isHeld = true
    const end = new AbortController()
    const working = reader.whenHere(() => reader.bytes(50 * CHUNK, 4), { signal: end.signal })
    await eventually(() => expect(source.reads).toHaveLength(2))
    end.abort()
    await expect(working).rejects.toThrow(withCode('ABORTED'))
    expect(source.aborted).toEqual([chunks(50)])
  })
})

describe('the whole file', () => {
  test('comes in one request, and is not kept', async () => {
    const { source, reader } = await open({ cacheBytes: 2 * CHUNK })
    expect(await reader.readWhole()).toEqual(content)
    expect(source.reads.slice(1)).toEqual([`0-${content.length - 1}`])
    expect(reader.has(0, CHUNK)).toBe(true)
    expect(reader.has(CHUNK, 1)).toBe(false)
  })

  test('is cancelled by an abort, and by close', async () => {
    const { source, reader } = await open()
    source.isHeld = true
    const end = new AbortController()
    const aborted = reader.readWhole({ signal: end.signal })
    end.abort()
    await expect(aborted).rejects.toThrow(withCode('ABORTED'))
    expect(source.aborted).toHaveLength(1)
    const closed = reader.readWhole()
    reader.close()
    await expect(closed).rejects.toThrow(withCode('CLOSED'))
    expect(source.aborted).toHaveLength(2)
  })
})

describe('the end', () => {
  test('close cancels what is under way, and leaves nothing', async () => {
    const signal = new AbortController().signal
    const { source, reader } = await open({ signal }, madeBytes(2000 * CHUNK))
    source.isHeld = true
    const reading = reader.fetch(Array.from({ length: 9 }, (_, i) => range((i + 1) * 100 * CHUNK, 1)))
    const working = reader.whenHere(() => reader.bytes(50 * CHUNK, 1))
    reader.close()
    reader.close()
    await expect(reading).rejects.toThrow(withCode('CLOSED'))
    await expect(working).rejects.toThrow(withCode('CLOSED'))
    expect(source.aborted).toHaveLength(6)
    source.answer()
    expect(source.reads).toHaveLength(1 + 6)
    await expect(reader.fetch([range(0, 1)])).rejects.toThrow(withCode('CLOSED'))
    await expect(reader.whenHere(() => 1)).rejects.toThrow(withCode('CLOSED'))
    await expect(reader.readWhole()).rejects.toThrow(withCode('CLOSED'))
    expect(() => reader.bytes(0, 1)).toThrow(withCode('CLOSED'))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test("closed, it lets go of the memory; so does a whole file that was read, once it is the caller's", async () => {
    const { reader } = await open()
    const whole = new WeakRef((await reader.readWhole()).buffer)
    const kept = new WeakRef(((await reader.fetch([range(5 * CHUNK, 1)]))[0] as Uint8Array).buffer)
    await collected(whole)
    expect(kept.deref()).toBeDefined()
    reader.close()
    await collected(kept)
    expect(reader.size).toBe(content.length)
  })

  test("the reader's signal ends it", async () => {
    const end = new AbortController()
    const { source, reader } = await open({ signal: end.signal })
    source.isHeld = true
    const reading = reader.fetch([range(5 * CHUNK, 1)])
    end.abort()
    await expect(reading).rejects.toThrow(withCode('ABORTED'))
    await expect(reader.fetch([range(0, 1)])).rejects.toThrow(withCode('ABORTED'))
    expect(source.aborted).toEqual([chunks(5)])
  })

  test("the reader's signal ends opening", async () => {
    const source = new CountedSource(content)
    source.isHeld = true
    const end = new AbortController()
    const opening = RangeReader.open(source, { chunkBytes: CHUNK, signal: end.signal })
    await Promise.resolve()
    end.abort()
    await expect(opening).rejects.toThrow(withCode('ABORTED'))
    expect(source.aborted).toEqual([chunks(0)])
    await expect(RangeReader.open(source, { signal: AbortSignal.abort() })).rejects.toThrow(
      withCode('ABORTED'),
    )
  })
})

test('options of wrong types', async () => {
  for (const wrong of [
    { chunkBytes: 0 },
    { chunkBytes: 1023 },
    { chunkBytes: 1000.5 },
    { chunkBytes: '4096' },
    { cacheBytes: 100 },
    { cacheBytes: Number.NaN },
    { maxBytes: 0 },
    { maxBytes: 'all' },
    { fetch: 'curl' },
    { signal: {} },
    { headers: 5 },
    { headers: { 'not a name': 'x' } },
  ]) {
    await expect(RangeReader.open(new CountedSource(content), wrong as never)).rejects.toThrow(TypeError)
  }
  await expect(RangeReader.open(new CountedSource(content), null as never)).rejects.toThrow(TypeError)
})
