import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { fromBase64 } from './fixtures.ts'

/** A block that GDAL encoded; `source` went in, `raw` comes out, both deflated. */
export interface RareFixture {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  readonly bitsPerSample: number
  readonly encoded: string
  readonly source: string
  readonly raw: string
}

export interface WebpFixture extends RareFixture {
  /** Null for lossless. */
  readonly level: number | null
}

/** Blocks of rare compressions; make_rare_fixtures.py wrote them. */
export const rareFixtures: { webp: WebpFixture[] } = JSON.parse(
  readFileSync(new URL('rare-fixtures.json', import.meta.url), 'utf8'),
)

/** The bytes of `source` or `raw`. */
export function inflated(text: string): Uint8Array {
  return new Uint8Array(inflateSync(fromBase64(text)))
}
