import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RangeReader } from '../../src/ranges/range-reader.ts'
import type { RangeReaderOptions } from '../../src/ranges/reader-settings.ts'
import { eventually } from './eventually.ts'
import { type Answer, type Asked, madeBytes, RangeServer } from './range-server.ts'

const CHUNK = 1024
const content = madeBytes(200 * CHUNK + 10)
const range = (offset: number, length: number) => ({ offset, length })
const expected = (offset: number, length: number) => content.slice(offset, offset + length)
const withCode = (code: string) => expect.objectContaining({ code })
const patience = { retries: 3, wait: 2, longestWait: 100, stall: 60_000 }

let server: RangeServer

beforeEach(async () => {
  server = await RangeServer.start(content)
})
afterEach(async () => {
  await server.close()
})

function open(options: RangeReaderOptions = {}, url = server.url): Promise<RangeReader> {
  return RangeReader.open(url, { chunkBytes: CHUNK, patience, ...options })
}

/** Answers with this status and nothing else. */
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, { ...server.headers, ...headers })
    response.end('no')
  }

/** Answers as a sound server does, but for some headers. */
const withHeaders =
  (headers: Record<string, string>, body?: (asked: Asked) => Uint8Array): Answer =>
  (asked, response) => {
    const { first = 0, last = 0 } = asked
    const bytes = body?.(asked) ?? content.subarray(first, last + 1)
    response.writeHead(206, {
      ...server.headers,
      'content-range': `bytes ${first}-${Math.min(last, content.length - 1)}/${content.length}`,
      ...headers,
    })
    server.end(response, bytes)
  }

/** Sends a part of the body it announces, and then goes away, or falls silent. */
const breaking =
  (count: number, after: (response: ServerResponse) => void): Answer =>
  (asked, response) => {
    const { first = 0, last = 0 } = asked
    response.writeHead(206, {
      ...server.headers,
      'content-range': `bytes ${first}-${last}/${content.length}`,
      'content-length': last - first + 1,
    })
    response.write(content.subarray(first, first + count), () => after(response))
  }

const goesAway = (response: ServerResponse) => response.destroy()
const fallsSilent = () => {}

describe('a sound server', () => {
  test('is asked once for the first bytes and the size, and then for what is wanted', async () => {
    const reader = await open()
    expect(reader.size).toBe(content.length)
    expect(server.ranges).toEqual(['0-1023'])
    expect(server.asked[0]).toMatchObject({
      method: 'GET',
      headers: { 'accept-encoding': expect.stringMatching(/^identity\b/) },
    })
    expect(await reader.fetch([range(5000, 3000), range(150 * CHUNK, 10)])).toEqual([
      expected(5000, 3000),
      expected(150 * CHUNK, 10),
    ])
    expect(server.ranges.slice(1)).toEqual(['4096-8191', `${150 * CHUNK}-${151 * CHUNK - 1}`])
    expect(server.sent).toBe((1 + 4 + 1) * CHUNK)
    await eventually(() => expect(server.open).toBe(0))
    expect(server.cancelled).toBe(0)
  })

  test('is asked for 32 kB at first', async () => {
    await RangeReader.open(server.url)
    expect(server.ranges).toEqual(['0-32767'])
  })

  test('gives small and empty files, which are then whole', async () => {
    server.content = content.slice(0, 10)
    const small = await open()
    expect(await small.fetch([range(0, 100)])).toEqual([expected(0, 10)])
    server.content = new Uint8Array(0)
    expect((await open()).size).toBe(0)
    expect(server.asked).toHaveLength(2)
  })

  test('gives the whole file in one answer, even with 200', async () => {
    const reader = await open()
    expect(await reader.readWhole()).toEqual(content)
    server.next.push((_, response) => {
      response.writeHead(200, { ...server.headers, 'content-length': content.length })
      response.end(content)
    })
    expect(await reader.readWhole()).toEqual(content)
    expect(server.asked).toHaveLength(3)
  })

  test('may call a part 200, if it says of which range it is', async () => {
    server.always = (asked, response) => {
      const { first = 0, last = 0 } = asked
      response.writeHead(200, {
        ...server.headers,
        'content-range': `bytes ${first}-${last}/${content.length}`,
        'content-length': last - first + 1,
      })
      response.end(content.subarray(first, last + 1))
    }
    const reader = await open()
    expect(reader.size).toBe(content.length)
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    expect(server.asked).toHaveLength(2)
  })

  test('is sent the headers of the caller, and asked with the fetch of the caller', async () => {
    const asked: string[] = []
    const reader = await open({
      headers: { authorization: 'Bearer 1', range: 'bytes=7-8', 'x-own': 'yes' },
      fetch: async (input, init) => {
        asked.push(`${input}`)
        return await fetch(input, init)
      },
    })
    await reader.fetch([range(5000, 1)])
    expect(asked).toEqual([server.url.href, server.url.href])
    expect(server.ranges).toEqual(['0-1023', '4096-5119'])
    for (const { headers } of server.asked)
      expect(headers).toMatchObject({ authorization: 'Bearer 1', 'x-own': 'yes' })
  })

  test('has at most six requests under way', async () => {
    const reader = await open()
    const waiting: (() => void)[] = []
    server.always = (asked, response) => waiting.push(() => server.honest(asked, response))
    const ranges = Array.from({ length: 3 }, (_, i) => range((i + 1) * 66 * CHUNK, 1))
    const reading = reader.fetch(ranges)
    const others = Array.from({ length: 9 }, (_, i) => reader.fetch([range((i * 7 + 3) * CHUNK, 1)]))
    await eventually(() => expect(waiting).toHaveLength(6))
    server.always = undefined
    for (const answer of waiting) answer()
    await Promise.all([reading, ...others])
    expect(server.mostOpen).toBe(6)
    expect(server.asked).toHaveLength(1 + 12)
  })
})

describe('a server without ranges', () => {
  const whole =
    (announces: boolean, body = content): Answer =>
    (_, response) => {
      response.writeHead(200, { ...server.headers, ...(announces && { 'content-length': body.length }) })
      server.end(response, body)
    }

  test.each([true, false])('is read whole (with its length: %s)', async (announces) => {
    server.always = whole(announces)
    const reader = await open({ maxBytes: content.length, cacheBytes: CHUNK })
    expect(reader.size).toBe(content.length)
    expect(await reader.fetch([range(100_000, 50_000)])).toEqual([expected(100_000, 50_000)])
    expect(await reader.readWhole()).toEqual(content)
    expect(await reader.whenHere(() => reader.bytes(7, 5))).toEqual(expected(7, 5))
    expect(server.asked).toHaveLength(1)
  })

  test('is refused if the file is too large, at once if it tells', async () => {
    let isPulled = false
    server.always = (_, response) => {
      response.writeHead(200, { ...server.headers, 'content-length': 2 ** 40 })
      response.write(content)
      response.on('close', () => {
        isPulled = response.writableFinished
      })
    }
    await expect(open({ maxBytes: content.length })).rejects.toThrow(withCode('LIMIT'))
    await eventually(() => expect(server.cancelled).toBe(1))
    expect(isPulled).toBe(false)
    expect(server.asked).toHaveLength(1)
  })

  test('is refused as soon as more comes than is allowed', async () => {
    const piece = new Uint8Array(1 << 16)
    let sent = 0
    server.always = (_, response) => {
      response.writeHead(200, server.headers)
      const more = (): void => {
        sent += piece.length
        if (!response.destroyed) response.write(piece, more)
      }
      more()
    }
    await expect(open({ maxBytes: 1 << 20 })).rejects.toThrow(/limit is 1048576.*maxBytes/)
    await eventually(() => expect(server.cancelled).toBe(1))
    // What sockets hold, beside the megabyte.
    expect(sent).toBeLessThan(32 << 20)
    expect(server.asked).toHaveLength(1)
  })

  test('is tried again if the body breaks off', async () => {
    server.next.push((_, response) => {
      response.writeHead(200, { ...server.headers, 'content-length': content.length })
      response.write(content.subarray(0, 5000), () => response.destroy())
    })
    server.always = whole(true)
    const reader = await open()
    expect(await reader.readWhole()).toEqual(content)
    expect(server.asked).toHaveLength(2)
  })

  test('that is found out later: an answer with the whole file is not taken for a part', async () => {
    const reader = await open()
    server.next.push(whole(true))
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    expect(server.asked).toHaveLength(3)
    server.always = whole(true)
    await expect(reader.fetch([range(50_000, 10)])).rejects.toThrow(withCode('IO'))
    expect(server.asked).toHaveLength(3 + 4)
  })
})

describe('a file that changes', () => {
  const changed = content.map((byte) => byte ^ 255)

  test.each<[string, Record<string, string>, (file: Uint8Array) => Uint8Array]>([
    ['its ETag', { etag: '"v2"' }, (file) => file],
    ['its weak ETag', { etag: 'W/"v2"' }, (file) => file],
    ['its time', { 'last-modified': 'Tue, 01 Sep 2026 10:00:01 GMT' }, (file) => file],
    ['its time alone', { etag: '', 'last-modified': 'Wed, 02 Sep 2026 10:00:00 GMT' }, (file) => file],
    ['its size', {}, (file) => file.subarray(1)],
    ['its size alone', { etag: '', 'last-modified': '' }, (file) => file.subarray(1)],
  ])('is noticed by %s, and never mixed', async (_, headers, cut) => {
    const reader = await open()
    const [before] = await reader.fetch([range(5000, 10)])
    const old = { ...server.headers }
    Object.assign(server.headers, headers)
    for (const [name, value] of Object.entries(server.headers)) if (value === '') delete server.headers[name]
    server.content = cut(changed)
    const count = server.asked.length
    await expect(reader.fetch([range(5000, 10), range(50_000, 10)])).rejects.toThrow(withCode('IO'))
    await expect(reader.fetch([range(50_000, 10)])).rejects.toThrow(/changed while it was being read/)
    // It is no trouble that may pass.
    expect(server.asked).toHaveLength(count + 2)
    expect(before).toEqual(expected(5000, 10))
    // When the file is as it was, it can be read again.
    server.headers = old
    server.content = content
    expect(await reader.fetch([range(50_000, 10)])).toEqual([expected(50_000, 10)])
  })

  test('is noticed in the midst of a range, which is not put together of two states', async () => {
    const reader = await open()
    server.next.push(breaking(500, goesAway), (asked, response) => {
      server.headers.etag = '"v2"'
      server.content = changed
      server.honest(asked, response)
    })
    await expect(reader.fetch([range(5 * CHUNK, CHUNK)])).rejects.toThrow(/ETag is "v2", where it was "v1"/)
  })

  test('is noticed while it is being opened', async () => {
    server.next.push(breaking(500, goesAway), withHeaders({ etag: '"v2"' }))
    await expect(open()).rejects.toThrow('changed')
  })

  test('is noticed by an answer with the whole file, and by 416', async () => {
    const reader = await open()
    server.next.push(status(200, { etag: '"v2"' }))
    await expect(reader.fetch([range(5000, 1)])).rejects.toThrow('changed')
    server.content = content.subarray(0, 5000)
    await expect(reader.fetch([range(50_000, 1)])).rejects.toThrow(/416.*changed/)
    expect(server.asked).toHaveLength(3)
  })

  test('is not suspected for an ETag that a proxy weakens, or that is left out', async () => {
    const reader = await open()
    server.headers.etag = 'W/"v1"'
    expect(await reader.fetch([range(5000, 1)])).toEqual([expected(5000, 1)])
    delete server.headers.etag
    delete server.headers['last-modified']
    expect(await reader.fetch([range(50_000, 1)])).toEqual([expected(50_000, 1)])
  })
})

describe('a wrong answer', () => {
  test.each<[string, Answer]>([
    ['another range', withHeaders({ 'content-range': `bytes 1-1024/${content.length}` })],
    ['a longer range', withHeaders({ 'content-range': `bytes 4096-5120/${content.length}` })],
    ['a range of another unit', withHeaders({ 'content-range': `lines 4096-5119/${content.length}` })],
    [
      'a range that ends before it starts',
      withHeaders({ 'content-range': `bytes 4096-4000/${content.length}` }),
    ],
    ['a range beyond the end', withHeaders({ 'content-range': 'bytes 4096-5119/5000' })],
    ['a range of no numbers', withHeaders({ 'content-range': 'bytes from-to/all' })],
    ['a range of huge numbers', withHeaders({ 'content-range': `bytes 4096-5119/${'9'.repeat(400)}` })],
    ['a body longer than its range', withHeaders({}, () => new Uint8Array(CHUNK + 1))],
    [
      'a body longer than its own, shorter range',
      withHeaders({ 'content-range': `bytes 4096-4195/${content.length}` }, () => new Uint8Array(200)),
    ],
    [
      'a body that never ends',
      (asked, response) => {
        withHeaders({}, () => new Uint8Array(0))
        const { first = 0, last = 0 } = asked
        response.writeHead(206, {
          ...server.headers,
          'content-range': `bytes ${first}-${last}/${content.length}`,
        })
        const more = (): void => {
          if (!response.destroyed) response.write(new Uint8Array(CHUNK), more)
        }
        more()
      },
    ],
    ['a range of compressed bytes', withHeaders({ 'content-encoding': 'gzip' })],
    [
      'several parts',
      (_, response) => {
        response.writeHead(206, { 'content-type': 'multipart/byteranges; boundary=x' })
        response.end('--x\r\n\r\n--x--')
      },
    ],
    ['404', status(404)],
    ['403', status(403)],
    ['401', status(401)],
    ['410', status(410)],
    ['400', status(400)],
    ['501', status(501)],
    ['204', status(204)],
    ['304', status(304)],
    ['416', status(416)],
  ])('%s is refused at once', async (_, answer) => {
    const reader = await open()
    server.next.push(answer)
    await expect(reader.fetch([range(4096, 1)])).rejects.toThrow(withCode('IO'))
    expect(server.asked).toHaveLength(2)
    expect(await reader.fetch([range(4096, 1)])).toEqual([expected(4096, 1)])
    await eventually(() => expect(server.open).toBe(0))
  })

  test.each<[string, Answer]>([
    ['another range', withHeaders({ 'content-range': `bytes 1-1024/${content.length}` })],
    ['a body longer than its range', withHeaders({}, () => new Uint8Array(CHUNK + 1))],
    ['a range of compressed bytes', withHeaders({ 'content-encoding': 'gzip' })],
    ['404', status(404)],
    ['416', status(416)],
    ['416 of a file with bytes', status(416, { 'content-range': 'bytes */500' })],
    ['204', status(204)],
  ])('%s to the first request is refused at once', async (_, answer) => {
    server.always = answer
    await expect(open()).rejects.toThrow(withCode('IO'))
    expect(server.asked).toHaveLength(1)
  })

  test('a message names the file without what may be secret', async () => {
    server.always = status(404)
    const url = new URL(`${server.url}?signature=secret#x`)
    await expect(open({}, url)).rejects.toThrow(
      `${server.url} cannot be read. The server answered with status 404 Not Found.`,
    )
    const secret: unknown = await open({}, url).catch((error: unknown) => error)
    expect(String(secret)).not.toContain('secret')
  })

  test('an answer that is no Response is no error of ours', async () => {
    for (const answer of [undefined, null, 5, {}, { status: 206 }, { status: 206, headers: new Map() }]) {
      await expect(open({ fetch: (async () => answer) as never })).rejects.toThrow(withCode('IO'))
    }
    const strange = (chunk: unknown) => async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(chunk)
            controller.close()
          },
        }),
        { status: 206, headers: { 'content-range': 'bytes 0-9/10' } },
      )
    for (const chunk of ['text', 5, null, {}])
      await expect(open({ fetch: strange(chunk) })).rejects.toThrow(withCode('IO'))
  })
})

describe('bodies that are compressed on the way', () => {
  test('are taken if they are the whole file', async () => {
    const { gzipSync } = await import('node:zlib')
    const zipped = gzipSync(content)
    server.always = (_, response) => {
      response.writeHead(200, {
        ...server.headers,
        'content-encoding': 'gzip',
        'content-length': zipped.length,
      })
      response.end(zipped)
    }
    expect(await (await open()).readWhole()).toEqual(content)
    // The limit is of what comes out.
    await expect(open({ maxBytes: content.length - 1 })).rejects.toThrow(withCode('LIMIT'))
  })

  test('may say that they are as they are', async () => {
    server.headers['content-encoding'] = 'identity'
    const reader = await open()
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
  })
})

describe('trouble that may pass', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('status %i is tried again', async (code) => {
    server.next.push(status(code))
    const reader = await open()
    server.next.push(status(code), status(code), status(code))
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    expect(server.asked).toHaveLength(2 + 4)
    server.always = status(code)
    await expect(reader.fetch([range(50_000, 10)])).rejects.toThrow(
      new RegExp(`4 times in all.*status ${code}`),
    )
    expect(server.asked).toHaveLength(6 + 4)
  })

  test('a body that breaks off is continued where it ended', async () => {
    const reader = await open()
    server.next.push(breaking(100, goesAway), breaking(200, goesAway))
    expect(await reader.fetch([range(4096, CHUNK)])).toEqual([expected(4096, CHUNK)])
    expect(server.ranges.slice(1)).toEqual(['4096-5119', '4196-5119', '4396-5119'])
  })

  test('so is the first, and one that is shorter than it says', async () => {
    server.next.push(breaking(100, goesAway))
    const reader = await open()
    expect(reader.bytes(0, CHUNK)).toEqual(expected(0, CHUNK))
    const short = (asked: Asked) => content.subarray(asked.first, (asked.first ?? 0) + 10)
    server.next.push(withHeaders({}, short))
    expect(await reader.fetch([range(4096, CHUNK)])).toEqual([expected(4096, CHUNK)])
    expect(server.ranges.slice(2)).toEqual(['4096-5119', '4106-5119'])
  })

  test('a server that gives less than it is asked for is asked for the rest', async () => {
    const partly: Answer = (asked, response) => {
      const { first = 0, last = 0 } = asked
      server.honest({ ...asked, last: Math.min(last, first + 399) }, response)
    }
    server.always = partly
    const reader = await open()
    expect(reader.bytes(0, CHUNK)).toEqual(expected(0, CHUNK))
    expect(await reader.fetch([range(4096, CHUNK)])).toEqual([expected(4096, CHUNK)])
    expect(server.ranges).toEqual(['0-1023', '400-1023', '800-1023', '4096-5119', '4496-5119', '4896-5119'])
  })

  test.each([0, 100])('a server that falls silent after %i bytes is left, and asked again', async (count) => {
    const reader = await open({ patience: { ...patience, stall: 2000 } })
    server.next.push(count === 0 ? () => {} : breaking(count, fallsSilent))
    expect(await reader.fetch([range(4096, CHUNK)])).toEqual([expected(4096, CHUNK)])
    expect(server.ranges.slice(1)).toEqual(['4096-5119', `${4096 + count}-5119`])
    await eventually(() => expect(server.open).toBe(0))
    expect(server.cancelled).toBe(1)
  })

  test('a server that is slow, but not silent, is waited for', async () => {
    const reader = await open({ patience: { ...patience, stall: 2000 } })
    server.next.push((asked, response) => {
      const { first = 0, last = 0 } = asked
      response.writeHead(206, {
        ...server.headers,
        'content-range': `bytes ${first}-${last}/${content.length}`,
      })
      // Eight pieces in 2.4 seconds.
      let at = first
      const timer = setInterval(() => {
        response.write(content.subarray(at, at + CHUNK / 8))
        at += CHUNK / 8
        if (at <= last) return
        clearInterval(timer)
        response.end()
      }, 300)
    })
    expect(await reader.fetch([range(4096, CHUNK)])).toEqual([expected(4096, CHUNK)])
    expect(server.asked).toHaveLength(2)
  })

  test('a server that is not there', async () => {
    const gone = await RangeServer.start(content)
    const { url } = gone
    await gone.close()
    await expect(open({}, url)).rejects.toThrow(/4 times in all.*ECONNREFUSED/)
  })

  test('waits twice as long each time, or as long as the server says', async () => {
    const times: number[] = []
    const timed =
      (headers: Record<string, string>): Answer =>
      (asked, response) => {
        times.push(performance.now())
        status(503, headers)(asked, response)
      }
    server.always = timed({})
    await expect(open({ patience: { ...patience, wait: 40 } })).rejects.toThrow(withCode('IO'))
    const waits = times.slice(1).map((time, i) => time - (times[i] as number))
    // Timers may be a little early, by less than two milliseconds.
    expect(waits.every((wait, i) => wait > 40 * 2 ** i - 2)).toBe(true)
    times.length = 0
    server.always = timed({ 'retry-after': '0' })
    await expect(open({ patience: { ...patience, wait: 60_000 } })).rejects.toThrow(withCode('IO'))
    expect(times).toHaveLength(4)
    times.length = 0
    server.always = timed({ 'retry-after': '1' })
    await expect(open()).rejects.toThrow(/asked again in 1 s/)
    server.always = timed({ 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })
    await expect(open()).rejects.toThrow(/asked again in 3[56]\d\d s/)
    expect(times).toHaveLength(2)
  })
})

describe('redirects', () => {
  let other: RangeServer
  beforeAll(async () => {
    other = await RangeServer.start(content)
  })
  afterAll(async () => {
    await other.close()
  })
  beforeEach(() => {
    other.asked.length = 0
    other.always = undefined
  })

  const redirect: Answer = (_, response) => {
    response.writeHead(302, { location: `${other.url}?signed=1` })
    response.end()
  }

  test('are followed once: later requests go where the first one ended', async () => {
    server.always = redirect
    const reader = await open()
    await reader.fetch([range(5000, 1)])
    await reader.fetch([range(50_000, 1)])
    expect(server.asked).toHaveLength(1)
    expect(other.asked.map(({ path }) => path)).toEqual(new Array(3).fill('/a.tif?signed=1'))
  })

  test('tell another origin nothing that is secret', async () => {
    server.always = redirect
    const headers = { authorization: 'Bearer 1', cookie: 'a=1', 'x-own': 'yes' }
    const reader = await open({ headers })
    await reader.fetch([range(5000, 1)])
    expect(server.asked[0]?.headers).toMatchObject(headers)
    expect(other.asked).toHaveLength(2)
    for (const { headers } of other.asked) {
      expect(headers.authorization).toBeUndefined()
      expect(headers.cookie).toBeUndefined()
      expect(headers['x-own']).toBe('yes')
    }
  })

  test.each([401, 403, 404, 410, 503])('that answer %i later are asked for anew', async (code) => {
    server.always = redirect
    const reader = await open()
    other.next.push(status(code))
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    expect(server.asked).toHaveLength(2)
    expect(other.asked).toHaveLength(3)
  })

  test('that lead to nothing, or in circles', async () => {
    server.always = redirect
    other.always = status(404)
    await expect(open()).rejects.toThrow(withCode('IO'))
    other.always = (_, response) => {
      response.writeHead(302, { location: server.url.href })
      response.end()
    }
    await expect(open()).rejects.toThrow(withCode('IO'))
  })
})

describe('a page that may not see all headers of another origin', () => {
  /** What a browser gives of an answer of another origin that exposes nothing. */
  const foreign: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const seen = new Headers()
    for (const name of ['content-length', 'last-modified', 'content-type']) {
      const value = response.headers.get(name)
      if (value !== null) seen.set(name, value)
    }
    const { status } = response
    const filtered = new Response(init?.method === 'HEAD' ? null : response.body, { status, headers: seen })
    return Object.defineProperty(filtered, 'type', { value: 'cors' })
  }

  test('asks for the size by HEAD', async () => {
    const reader = await open({ fetch: foreign })
    expect(reader.size).toBe(content.length)
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'HEAD', 'GET'])
  })

  test('still sees bodies of wrong lengths', async () => {
    const reader = await open({ fetch: foreign })
    server.next.push(withHeaders({}, () => new Uint8Array(CHUNK + 1)))
    await expect(reader.fetch([range(5000, 10)])).rejects.toThrow(withCode('IO'))
    server.next.push(withHeaders({}, ({ first = 0 }) => content.subarray(first, first + 100)))
    expect(await reader.fetch([range(5000, 100)])).toEqual([expected(5000, 100)])
  })

  test('sees a size that is not that of the body', async () => {
    server.always = (asked, response) => {
      if (asked.method !== 'HEAD') return server.honest(asked, response)
      response.writeHead(200, { 'content-length': 500 })
      response.end()
    }
    await expect(open({ fetch: foreign })).rejects.toThrow('more bytes than it says')
  })

  test('is told what the server must do if that does not help', async () => {
    server.always = (asked, response) =>
      asked.method === 'HEAD' ? status(403)(asked, response) : server.honest(asked, response)
    await expect(open({ fetch: foreign })).rejects.toThrow(withCode('IO'))
    server.always = (asked, response) => {
      if (asked.method !== 'HEAD') return server.honest(asked, response)
      response.writeHead(200, { 'transfer-encoding': 'chunked' })
      response.end()
    }
    await expect(open({ fetch: foreign })).rejects.toThrow(/Access-Control-Expose-Headers/)
  })

  test('a server that hides the size, of its own origin, is asked as well', async () => {
    server.next.push(withHeaders({ 'content-range': 'bytes 0-1023/*' }))
    expect((await open()).size).toBe(content.length)
    expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'HEAD'])
  })
})

describe('requests that are not wanted any more', () => {
  test('are cancelled, and only those', async () => {
    const reader = await open()
    const waiting: (() => void)[] = []
    server.always = (asked, response) => waiting.push(() => server.honest(asked, response))
    const end = new AbortController()
    const aborted = reader.fetch([range(3 * CHUNK, 1), range(100 * CHUNK, 1)], { signal: end.signal })
    const other = reader.fetch([range(3 * CHUNK, 9)])
    await eventually(() => expect(waiting).toHaveLength(2))
    end.abort()
    await expect(aborted).rejects.toThrow(withCode('ABORTED'))
    await eventually(() => expect(server.cancelled).toBe(1))
    for (const answer of waiting) answer()
    expect(await other).toEqual([expected(3 * CHUNK, 9)])
    expect(server.asked).toHaveLength(3)
  })

  test('are none after close', async () => {
    const reader = await open()
    server.always = () => {}
    const reading = reader.fetch([range(3 * CHUNK, 1), range(100 * CHUNK, 1)])
    const whole = reader.readWhole()
    await eventually(() => expect(server.open).toBe(3))
    reader.close()
    await expect(reading).rejects.toThrow(withCode('CLOSED'))
    await expect(whole).rejects.toThrow(withCode('CLOSED'))
    await eventually(() => expect(server.open).toBe(0))
    expect(server.cancelled).toBe(3)
  })

  test('are cancelled while the file is being opened, and between tries', async () => {
    server.always = () => {}
    const end = new AbortController()
    const opening = open({ signal: end.signal })
    await eventually(() => expect(server.open).toBe(1))
    end.abort()
    await expect(opening).rejects.toThrow(withCode('ABORTED'))
    await eventually(() => expect(server.open).toBe(0))
    server.always = status(503)
    const patient = new AbortController()
    const waiting = open({ signal: patient.signal, patience: { ...patience, wait: 60_000 } })
    await eventually(() => expect(server.asked).toHaveLength(2))
    patient.abort()
    await expect(waiting).rejects.toThrow(withCode('ABORTED'))
    expect(server.asked).toHaveLength(2)
  })

  test('do not hold a reader whose fetch does not heed its signal', async () => {
    let isFirst = true
    const deaf: typeof fetch = async () => {
      if (!isFirst) return await new Promise<never>(() => {})
      isFirst = false
      return new Response(expected(0, CHUNK), {
        status: 206,
        headers: { 'content-range': `bytes 0-${CHUNK - 1}/${content.length}` },
      })
    }
    const reader = await open({ fetch: deaf, patience: { ...patience, stall: 50 } })
    const end = new AbortController()
    const reading = reader.fetch([range(3 * CHUNK, 1)], { signal: end.signal })
    end.abort()
    await expect(reading).rejects.toThrow(withCode('ABORTED'))
    await expect(reader.fetch([range(3 * CHUNK, 1)])).rejects.toThrow(
      /4 times in all.*Nothing came for 50 ms/,
    )
  })
})

describe('a fetch that does not heed its signal', () => {
  /** Bodies that the test fills, but for those from the start of the file, and the numbers of those that were cancelled. */
  function bodies(): {
    fetch: typeof fetch
    sent: ReadableStreamDefaultController<Uint8Array>[]
    ended: number[]
  } {
    const sent: ReadableStreamDefaultController<Uint8Array>[] = []
    const ended: number[] = []
    const made: typeof fetch = async (_, init) => {
      const [, first = 0, last = 0] = (
        /(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? []
      ).map(Number)
      const number = sent.length
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          sent.push(controller)
          if (first > 0) return
          controller.enqueue(expected(0, last + 1))
          controller.close()
        },
        cancel: () => {
          ended.push(number)
        },
      })
      return new Response(body, {
        status: 206,
        headers: { 'content-range': `bytes ${first}-${last}/${content.length}` },
      })
    }
    return { fetch: made, sent, ended }
  }

  test('has its bodies cancelled that are not wanted any more', async () => {
    const made = bodies()
    const reader = await open({ fetch: made.fetch })
    const reading = reader.fetch([range(4096, 1)])
    await eventually(() => expect(made.sent).toHaveLength(2))
    made.sent[1]?.enqueue(new Uint8Array(CHUNK + 1))
    await expect(reading).rejects.toThrow(withCode('IO'))
    await eventually(() => expect(made.ended).toEqual([1]))
  })

  test('cannot bring bytes of a try that is over', async () => {
    const made = bodies()
    const reader = await open({ fetch: made.fetch, patience: { ...patience, stall: 1500 } })
    const reading = reader.fetch([range(4096, CHUNK)])
    await eventually(() => expect(made.sent.length).toBeGreaterThanOrEqual(3))
    made.sent[1]?.enqueue(new Uint8Array(10))
    await eventually(() => expect(made.ended).toContain(1))
    made.sent.at(-1)?.enqueue(expected(4096, CHUNK))
    made.sent.at(-1)?.close()
    expect(await reading).toEqual([expected(4096, CHUNK)])
  })
})

test('a data: URL is a whole file', async () => {
  const reader = await open({}, new URL('data:application/octet-stream;base64,AQIDBA=='))
  expect(await reader.readWhole()).toEqual(Uint8Array.of(1, 2, 3, 4))
})
