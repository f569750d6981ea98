import { describe, expect, it } from 'vitest'
import { inspectJpegTables } from '../../src/metadata/jpeg-quality.ts'

/** The tables of ISO 10918-1, annex K.1, in zigzag order. */
const LUMINANCE = [
  ...[
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40,
    58,
  ],
  ...[
    51, 61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104,
    103,
  ],
  ...[62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99],
]
const CHROMINANCE = [
  ...[17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66],
  ...new Array<number>(50).fill(99),
]

/** libjpeg's tables of a quality: 5000 / q percent below 50, 200 - 2 q above it. */
function scaled(table: readonly number[], quality: number): number[] {
  const percent = quality < 50 ? Math.trunc(5000 / quality) : 200 - 2 * quality
  return table.map((value) => Math.min(32_767, Math.max(1, Math.trunc((value * percent + 50) / 100))))
}

function quantisation(number: number, table: readonly number[]): number[] {
  const isWide = table.some((value) => value > 255)
  const values = isWide ? table.flatMap((value) => [value >> 8, value & 255]) : table
  return [0xff, 0xdb, 0, values.length + 3, (isWide ? 0x10 : 0) | number, ...values]
}

const CODES = [0xff, 0xc4, 0, 20, 0, 1, ...new Array<number>(15).fill(0), 5]
const stream = (...segments: number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])

describe('JPEG tables', () => {
  it('have the quality by which libjpeg scales them', () => {
    for (const quality of [1, 2, 10, 49, 50, 51, 75, 90, 99, 100]) {
      const light = quantisation(0, scaled(LUMINANCE, quality))
      expect(inspectJpegTables(stream(light)).quality).toBe(quality)
      const both = stream(light, quantisation(1, scaled(CHROMINANCE, quality)))
      expect(inspectJpegTables(both).quality).toBe(quality)
    }
  })

  it('have none if they fit no quality, or not the same', () => {
    const [light, color] = [scaled(LUMINANCE, 75), scaled(CHROMINANCE, 76)]
    const other = light.with(63, (light[63] ?? 0) + 1)
    expect(inspectJpegTables(stream(quantisation(0, other))).quality).toBeUndefined()
    const mixed = stream(quantisation(0, light), quantisation(1, color))
    expect(inspectJpegTables(mixed).quality).toBeUndefined()
    expect(inspectJpegTables(stream(quantisation(1, color))).quality).toBeUndefined()
  })

  it('are of quantisation, of codes or of both', () => {
    const light = quantisation(0, LUMINANCE)
    const modes = [[], [light], [CODES], [light, CODES], [CODES, light]].map(
      (segments) => inspectJpegTables(stream(...segments)).mode,
    )
    expect(modes).toEqual([0, 1, 2, 3, 3])
  })

  it('hold nothing if they are damaged', () => {
    const nothing = { mode: 0, quality: undefined }
    const damaged = Uint8Array.from([0xff, 0xd8, ...quantisation(0, LUMINANCE).slice(0, 30)])
    expect([damaged, new Uint8Array(0)].map((bytes) => inspectJpegTables(bytes))).toEqual([nothing, nothing])
  })
})
