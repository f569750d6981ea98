import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { fromBase64 } from './fixtures.ts'

/** A block that GDAL encoded; `source` went in, `raw` comes out if it is not the same, both deflated. */
export interface RareFixture {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  readonly bitsPerSample: number
  readonly sampleFormat: number
  readonly encoded: string
  readonly source: string
  readonly raw: string | null
}

export interface WebpFixture extends RareFixture {
  /** Null for lossless. */
  readonly level: number | null
}

export interface LercErrorFixture extends RareFixture {
  readonly error: number
}

/** Blocks of rare compressions; make_rare_fixtures.py wrote them. */
export const rareFixtures: { webp: WebpFixture[]; lerc: LercErrorFixture[] } = JSON.parse(
  readFileSync(new URL('rare-fixtures.json', import.meta.url), 'utf8'),
)

/** The bytes that went into a block. */
export function sourceOf({ source }: RareFixture): Uint8Array {
  return new Uint8Array(inflateSync(fromBase64(source)))
}

/** The bytes that GDAL decodes a block to. */
export function decodedOf({ source, raw }: RareFixture): Uint8Array {
  return new Uint8Array(inflateSync(fromBase64(raw ?? source)))
}
