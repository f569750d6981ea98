import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Profile, RasterData } from '@memraster/core'
import { type Backend, type BoundMemoryFileClass, bindBackend } from '@memraster/core/backend'
import { isRasterError } from 'memraster'
import type { Contender, Operation, Outcome } from './operation.ts'

/** One of memraster's backends. */
export function memrasterContender(backend: Backend): Contender {
  const { MemoryFile } = bindBackend(backend)
  const input = new Input(MemoryFile)
  return {
    name: backend.name,
    version: `${backend.name} backend`,
    async run(path, operation, check) {
      try {
        if (operation.kind === 'read') return await read(MemoryFile, input.bytesOf(path), operation, check)
        return await write(MemoryFile, await input.pixelsOf(path), operation.profile)
      } catch (error) {
        if (isRasterError(error, 'UNSUPPORTED')) return undefined
        throw error
      }
    },
    close() {},
  }
}

async function read(
  MemoryFile: BoundMemoryFileClass,
  bytes: Uint8Array,
  { window: place, outShape }: Extract<Operation, { kind: 'read' }>,
  check: boolean,
): Promise<Outcome> {
  const [colOff = 0, rowOff = 0, width = 0, height = 0] = place ?? []
  const window = place && { colOff, rowOff, width, height }
  const start = performance.now()
  const memfile = new MemoryFile(bytes)
  const dataset = await memfile.open()
  const { data } = await dataset.read({ window, outShape })
  await memfile.close()
  return { time: performance.now() - start, crc: check ? crc32(data as Uint8Array) : undefined }
}

async function write(MemoryFile: BoundMemoryFileClass, pixels: Pixels, profile: Profile): Promise<Outcome> {
  const start = performance.now()
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...pixels.profile, ...profile })
  await dataset.write(pixels.data)
  await dataset.close()
  const time = performance.now() - start
  const size = memfile.length
  await memfile.close()
  return { time, size }
}

interface Pixels {
  readonly data: RasterData['data']
  readonly profile: Profile
}

/** The bytes and the pixels of the file that was last asked for. */
class Input {
  readonly #MemoryFile: BoundMemoryFileClass
  #path = ''
  #bytes: Uint8Array = new Uint8Array(0)
  #pixels: Pixels | undefined

  constructor(MemoryFile: BoundMemoryFileClass) {
    this.#MemoryFile = MemoryFile
  }

  bytesOf(path: string): Uint8Array {
    if (path !== this.#path) {
      this.#bytes = readFileSync(path)
      this.#path = path
      this.#pixels = undefined
    }
    return this.#bytes
  }

  async pixelsOf(path: string): Promise<Pixels> {
    const memfile = new this.#MemoryFile(this.bytesOf(path))
    if (!this.#pixels) {
      const dataset = await memfile.open()
      this.#pixels = { data: (await dataset.read()).data, profile: dataset.profile }
      await memfile.close()
    }
    return this.#pixels
  }
}
