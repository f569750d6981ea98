import type { DType } from '@memraster/core'
import { allocate, isComplex } from '@memraster/ground'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { tinyTiff } from '../suite/tiny-tiff.ts'

/** A text, the nodata value that it is, and the mask of the dtype's pixels: 1 if valid. */
type Meaning = readonly [text: string, nodata: number | bigint | undefined, mask: string]

interface Texts {
  readonly dtype: DType
  readonly pixels: readonly (number | bigint)[]
  readonly meanings: readonly Meaning[]
}

const BYTES = [0, 7, 8, 16, 255]
const FLOATS = [0, 7, NaN, Infinity, -Infinity, -3.4028234663852886e38, -1e37, 3.4e38, 0.1, 7.000001]
const [LEAST, GREATEST] = [-9223372036854775808n, 9223372036854775807n]

/** As rasterio 1.3.5 over GDAL 3.6.2 reads them, but for the last of those of 64-bit integers. */
const TEXTS: readonly Texts[] = [
  {
    dtype: 'uint8',
    pixels: BYTES,
    meanings: [
      ['', undefined, '11111'],
      [' ', 0, '01111'],
      ['7', 7, '10111'],
      ['\t+7\n', 7, '10111'],
      ['007', 7, '10111'],
      ['7abc', 7, '10111'],
      ['7 8', 7, '10111'],
      // Samples are compared with its whole part.
      ['7.5', 7.5, '10111'],
      ['7,5', 7.5, '10111'],
      ['.7e1', 7, '10111'],
      ['0x10', 16, '11101'],
      ['none', 0, '01111'],
      ['-nan', undefined, '11111'],
      ['inf', undefined, '11111'],
      ['256', undefined, '11111'],
      ['-1', undefined, '11111'],
      ['255.0', 255, '11110'],
    ],
  },
  {
    dtype: 'int16',
    pixels: [0, -9999, 7, -32768],
    meanings: [
      ['-9999', -9999, '1011'],
      ['-9999.5', -9999.5, '1011'],
      ['-3.2768e4', -32768, '1110'],
      ['65536', undefined, '1111'],
      ['', undefined, '1111'],
      ['nan(0x7)', undefined, '1111'],
    ],
  },
  ...(['float32', 'complex64'] as const).map(
    (dtype): Texts => ({
      dtype,
      pixels: FLOATS,
      meanings: [
        ['', undefined, '1111111111'],
        ['7', 7, '1011111110'],
        ['nan', NaN, '1101111111'],
        ['-nan', NaN, '1101111111'],
        ['nan(ind)', NaN, '1101111111'],
        ['1.#QNAN', NaN, '1101111111'],
        ['inf', Infinity, '1110111111'],
        ['-Infinity', -Infinity, '1111011111'],
        // GDAL takes floats for equal if their sum is not one any more.
        ['-3.4028234663852886e+38', -3.4028234663852886e38, '1111100111'],
        ...(dtype === 'float32'
          ? ([
              ['-3.4e38', Math.fround(-3.4e38), '1111100111'],
              ['-3.4028235e+38', -3.4028234663852886e38, '1111100111'],
              ['0.1', Math.fround(0.1), '1111111101'],
            ] as const)
          : []),
      ],
    }),
  ),
  {
    dtype: 'float64',
    pixels: FLOATS,
    meanings: [
      ['0.1', 0.1, '1111111101'],
      ['-3.4e38', -3.4e38, '1111111111'],
      ['1e400', Infinity, '1110111111'],
      ['-nan', NaN, '1101111111'],
      ['', undefined, '1111111111'],
    ],
  },
  {
    dtype: 'int64',
    pixels: [0n, 7n, -9n, LEAST, GREATEST],
    meanings: [
      ['', undefined, '11111'],
      ['7', 7n, '10111'],
      ['7abc', 7n, '10111'],
      ['7.5', 7n, '10111'],
      [String(LEAST), LEAST, '11101'],
      [String(GREATEST), GREATEST, '11110'],
      // As strtoll parses it.
      ['99999999999999999999', GREATEST, '11110'],
      // Numbers printed as doubles, of which GDAL takes the first digits alone.
      ['-9.2233720368547758e+18', LEAST, '11101'],
      ['9.2233720368547758e+18', GREATEST, '11110'],
      ['-9e0', -9n, '11011'],
      ['nan', undefined, '11111'],
    ],
  },
  {
    dtype: 'uint64',
    pixels: [0n, 7n, 18446744073709551615n],
    meanings: [
      ['', undefined, '111'],
      ['18446744073709551615', 18446744073709551615n, '110'],
      ['1.8446744073709552e+19', 18446744073709551615n, '110'],
    ],
  },
]

/** The meaning of nodata texts in files. */
export const nodataTexts: readonly ConformanceCase[] = TEXTS.map(({ dtype, pixels, meanings }) => ({
  id: `nodata.text.${dtype}`,
  title: `nodata of ${dtype} is what GDAL takes its text for`,
  async run(context) {
    context.needs.reads('GTiff')
    for (const meaning of meanings) await checkText(context, dtype, pixels, meaning)
  },
}))

async function checkText(
  context: CaseContext,
  dtype: DType,
  pixels: readonly (number | bigint)[],
  [text, nodata, mask]: Meaning,
): Promise<void> {
  const step = isComplex(dtype) ? 2 : 1
  const samples = allocate(dtype, pixels.length)
  for (const [i, pixel] of pixels.entries()) samples[i * step] = pixel as never
  const dataset = await context.file(tinyTiff(dtype, samples, text)).open()
  const what = `of ${dtype} with the text ${JSON.stringify(text)}`
  equal(dataset.nodata, nodata, `The nodata value ${what}`)
  const { data } = await dataset.readMasks({ indexes: 1 })
  equal(Array.from(data, (valid) => (valid ? 1 : 0)).join(''), mask, `The mask ${what}`)
}
