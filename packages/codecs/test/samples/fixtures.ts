import { readFileSync } from 'node:fs'
import { type DType, type RasterArray, viewAs } from '@memraster/ground'

interface StoredFixture {
  readonly name: string
  readonly predictor: number
  readonly littleEndian: boolean
  readonly bitsPerSample: number
  readonly sampleFormat: number
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  readonly dtype: DType
}

/** A block that GDAL wrote, with the samples that GDAL reads from it. */
export interface SampleFixture extends StoredFixture {
  /** The block's bytes, after decompression. */
  readonly block: Uint8Array
  readonly samples: RasterArray
}

const stored: (StoredFixture & { block: string; samples: string })[] = JSON.parse(
  readFileSync(new URL('sample-fixtures.json', import.meta.url), 'utf8'),
)

export const fixtures: readonly SampleFixture[] = stored.map((fixture) => {
  const bytes = new Uint8Array(Buffer.from(fixture.samples, 'base64'))
  const count = fixture.width * fixture.height * fixture.samplesPerPixel
  return {
    ...fixture,
    block: new Uint8Array(Buffer.from(fixture.block, 'base64')),
    samples: viewAs(fixture.dtype, bytes.buffer, 0, count),
  }
})
