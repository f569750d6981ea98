import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { BlockContext } from '../src/block/block-codec.ts'

interface Fixture {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  readonly encoded: string
  readonly raw: string
}

export interface RawFixture extends Fixture {
  readonly compress: string
  readonly tag: number
}

export interface JpegFixture extends Fixture {
  readonly photometric: number
  readonly jpegTables: string | null
}

export interface LercFixture extends Fixture {
  readonly bitsPerSample: number
  readonly sampleFormat: number
  readonly parameters: readonly number[]
}

/** Blocks that GDAL encoded; make_fixtures.py wrote them. */
export const fixtures: { raw: RawFixture[]; jpeg: JpegFixture[]; lerc: LercFixture[] } = JSON.parse(
  readFileSync(new URL('codec-fixtures.json', import.meta.url), 'utf8'),
)

export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

/** The bytes that a fixture decodes to. */
export function rawOf(fixture: Fixture): Uint8Array {
  return new Uint8Array(inflateSync(fromBase64(fixture.raw)))
}

/** The context of a block of 8-bit gray pixels, with `changes`. */
export function context(changes: Partial<BlockContext> = {}): BlockContext {
  return {
    width: 1,
    height: 1,
    samplesPerPixel: 1,
    bitsPerSample: 8,
    sampleFormat: 1,
    photometric: 1,
    ...changes,
  }
}
