import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/files/memory-file.ts'

/** Long enough for several chunks, and no chunk like another. */
const content = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 31 + (i >> 8)) & 255)
const parts = () => [
  content.subarray(0, 10),
  content.subarray(10, 300_000),
  new Uint8Array(0),
  content.subarray(300_000),
]
const withCode = (code: string) => expect.objectContaining({ code })
const same = (actual: Uint8Array, expected: Uint8Array = content) => Buffer.compare(actual, expected) === 0

async function* generate() {
  yield* parts()
}

function streamOfParts(): ReadableStream<Uint8Array> {
  const chunks = parts()
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
}

/** As in browsers whose streams cannot be iterated. */
function withoutIterator(stream: ReadableStream<Uint8Array>) {
  return { getReader: () => stream.getReader() } as ReadableStream<Uint8Array>
}

describe('from', () => {
  test.each([
    ['a Blob', () => new Blob(parts())],
    ['a File', () => new File(parts(), 'x.tif')],
    ['a Response', () => new Response(content)],
    ['a streamed Response', () => new Response(streamOfParts())],
    ['a ReadableStream', streamOfParts],
    ['a ReadableStream that is no iterable', () => withoutIterator(streamOfParts())],
    ['an async iterable', generate],
    ['an iterable', parts],
    ['a Node stream', () => Readable.from(parts())],
    ['another MemoryFile', () => new MemoryFile(content)],
  ])('reads %s into a file of its own', async (_, source) => {
    const memfile = await MemoryFile.from(source())
    expect(same(memfile.bytes())).toBe(true)
    expect(memfile.mode).toBe('w+')
    expect(memfile.tell()).toBe(0)
    memfile.seek(0, 2)
    memfile.write(Uint8Array.of(1))
    expect(memfile.length).toBe(content.length + 1)
  })

  test('reads a FileHandle from its position, and leaves it open', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'memraster-'))
    try {
      await writeFile(join(folder, 'x.tif'), content)
      const handle = await open(join(folder, 'x.tif'))
      try {
        const memfile = await MemoryFile.from(handle)
        expect(same(memfile.bytes())).toBe(true)
        expect((await handle.stat()).size).toBe(content.length)
      } finally {
        await handle.close()
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('borrows bytes, unless they are to be copied', async () => {
    const borrowed = await MemoryFile.from(content)
    expect(borrowed.mode).toBe('r')
    expect(borrowed.getbuffer().buffer).toBe(content.buffer)
    const copied = await MemoryFile.from(content, { copy: true, filename: 'x.tif' })
    expect(copied.mode).toBe('w+')
    expect(copied.filename).toBe('x.tif')
    copied.write(Uint8Array.of(255))
    expect(content[0]).toBe(0)
  })

  test('copies shared memory too', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(content.length))
    shared.set(content)
    const memfile = await MemoryFile.from(shared, { copy: true })
    expect(memfile.getbuffer().buffer).toBeInstanceOf(ArrayBuffer)
    expect(same(memfile.getbuffer())).toBe(true)
  })

  test('refuses what gives no bytes', async () => {
    for (const wrong of [
      'text',
      5,
      null,
      undefined,
      {},
      () => content,
      [1, 2],
      ['text'],
      Readable.from(['a', 'b']),
    ]) {
      await expect(MemoryFile.from(wrong as never)).rejects.toThrow(TypeError)
    }
  })

  test('refuses the response of a failed request, and one whose body was read', async () => {
    await expect(MemoryFile.from(new Response('not here', { status: 404 }))).rejects.toThrow(withCode('IO'))
    const read = new Response(content)
    await read.arrayBuffer()
    await expect(MemoryFile.from(read)).rejects.toThrow(TypeError)
  })

  test('tells a source that fails from one that was aborted', async () => {
    const failing = async function* () {
      yield content
      throw new TypeError('terminated')
    }
    await expect(MemoryFile.from(failing())).rejects.toThrow(withCode('IO'))
    const aborted = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(AbortSignal.abort().reason)
      },
    })
    await expect(MemoryFile.from(aborted)).rejects.toThrow(withCode('ABORTED'))
  })

  test('ends a source that it cannot use', async () => {
    let isCancelled = false
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue('text')
      },
      cancel() {
        isCancelled = true
      },
    })
    await expect(MemoryFile.from(withoutIterator(stream))).rejects.toThrow(TypeError)
    expect(isCancelled).toBe(true)
  })
})

describe('ways out', () => {
  test('blob and file have the media type of the name, or the one that is asked for', async () => {
    const memfile = new MemoryFile(content, { filename: 'scene.tif' })
    expect(same(new Uint8Array(await memfile.blob().arrayBuffer()))).toBe(true)
    expect(memfile.blob().type).toBe('image/tiff')
    expect(memfile.blob('application/x-scene').type).toBe('application/x-scene')
    expect(memfile.file()).toMatchObject({ name: 'scene.tif', type: 'image/tiff', size: content.length })
    expect(memfile.file('scene.png')).toMatchObject({ name: 'scene.png', type: 'image/png' })
    expect(new MemoryFile(content, { filename: 'noextension' }).blob().type).toBe('application/octet-stream')
  })

  test('a blob of shared memory is a copy of it', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(3)).fill(7)
    expect(new Uint8Array(await new MemoryFile(shared).blob().arrayBuffer())).toEqual(Uint8Array.of(7, 7, 7))
  })

  test('stream and iteration give all bytes, whatever the position, in chunks that may be transferred', async () => {
    const memfile = new MemoryFile(content)
    memfile.seek(5)
    for (const source of [memfile.stream(), memfile]) {
      const chunks: Uint8Array[] = []
      for await (const chunk of source) chunks.push(structuredClone(chunk, { transfer: [chunk.buffer] }))
      expect(chunks.length).toBeGreaterThan(1)
      expect(same(Buffer.concat(chunks))).toBe(true)
    }
    expect(memfile.tell()).toBe(5)
    expect(same(memfile.getbuffer())).toBe(true)
  })

  test('an empty file gives an empty stream', async () => {
    expect(await new Response(new MemoryFile().stream()).text()).toBe('')
  })

  test('a stream of a file that is closed meanwhile fails', async () => {
    const memfile = new MemoryFile(content)
    const reader = memfile.stream().getReader()
    await reader.read()
    await memfile.close()
    await expect(reader.read()).rejects.toThrow(withCode('CLOSED'))
  })

  test('writable takes a stream at the position, and refuses what is no bytes', async () => {
    const memfile = new MemoryFile()
    memfile.write(Uint8Array.of(1, 2))
    await streamOfParts().pipeTo(memfile.writable())
    expect(same(memfile.bytes().subarray(2))).toBe(true)
    const writer = new MemoryFile().writable().getWriter()
    await expect(writer.write('text' as never)).rejects.toThrow(TypeError)
  })

  test('goes out over HTTP as a body and in a form, and comes back', async () => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', request.headers['content-type'] ?? '')
      request.pipe(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const address = server.address()
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
      const memfile = new MemoryFile(content, { filename: 'scene.tif' })
      const echo = await MemoryFile.from(await fetch(url, { method: 'POST', body: memfile.blob() }))
      expect(same(echo.bytes())).toBe(true)
      const streamed = new MemoryFile()
      const response = await fetch(url, {
        method: 'POST',
        body: memfile.stream(),
        duplex: 'half',
      } as RequestInit)
      await response.body?.pipeTo(streamed.writable())
      expect(same(streamed.bytes())).toBe(true)
      const form = new FormData()
      form.append('raster', memfile.file())
      const back = (await (await fetch(url, { method: 'POST', body: form })).formData()).get('raster') as File
      expect(back.name).toBe('scene.tif')
      expect(same(new Uint8Array(await back.arrayBuffer()))).toBe(true)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
