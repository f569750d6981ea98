import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { encodeGhostArea, markIncompatible, parseGhostArea } from '../../src/container/ghost-area.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { fixture } from './fixture.ts'
import { grayTags } from './flavors.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const parsed = (text: string) => Object.fromEntries(parseGhostArea(bytesOf(`header--${text}`), 8))

// As GDAL's COG driver documents them ("Header ghost area").
const LINES = `LAYOUT=IFDS_BEFORE_DATA
BLOCK_ORDER=ROW_MAJOR
BLOCK_LEADER=SIZE_AS_UINT4
BLOCK_TRAILER=LAST_4_BYTES_REPEATED
KNOWN_INCOMPATIBLE_EDITION=NO
 `
const MASK = 'MASK_INTERLEAVED_WITH_IMAGERY=YES\n'

describe('the ghost area of a COG', () => {
  it('is as GDAL writes it', () => {
    const of = (lines: string) => `GDAL_STRUCTURAL_METADATA_SIZE=000${lines.length} bytes\n${lines}`
    expect([LINES.length, LINES.length + MASK.length]).toEqual([140, 174])
    expect(textOf(encodeGhostArea(false))).toBe(of(LINES))
    expect(textOf(encodeGhostArea(true))).toBe(of(LINES + MASK))
    const own = encodeGhostArea(false)
    expect(fixture('cog.tif').subarray(8, 8 + own.length)).toEqual(own)
  })

  it('is read line by line', () => {
    expect(Object.fromEntries(parseGhostArea(fixture('cog.tif'), 8))).toEqual({
      LAYOUT: 'IFDS_BEFORE_DATA',
      BLOCK_ORDER: 'ROW_MAJOR',
      BLOCK_LEADER: 'SIZE_AS_UINT4',
      BLOCK_TRAILER: 'LAST_4_BYTES_REPEATED',
      KNOWN_INCOMPATIBLE_EDITION: 'NO',
    })
    const size = 'GDAL_STRUCTURAL_METADATA_SIZE='
    expect(parsed(`${size}000011 bytes\nA=b=c \nD\n=eF=g`)).toEqual({ A: 'b=c' })
    expect(parsed(`${size}000003 bytes\nA=b=c`)).toEqual({ A: 'b' })
    for (const text of [
      '',
      `${size}00003 bytes\nA=b=c`,
      `${size}0000003 bytes\nA=b`,
      `${size}00000x bytes\nA=b`,
      `${size}000003 octets\nA=b`,
      `X${size}000003 bytes\nA=b`,
      size.toLowerCase().concat('000003 bytes\nA=b'),
    ]) {
      expect(parsed(text)).toEqual({})
    }
  })

  it('says that a file was changed', () => {
    const cog = fixture('cog.tif')
    const changed = cog.slice()
    markIncompatible(changed)
    expect(parseTiff(changed).structure.get('KNOWN_INCOMPATIBLE_EDITION')).toBe('YES')
    expect(changed.length).toBe(cog.length)
    expect([...changed].filter((byte, i) => byte !== cog[i]).length).toBe(4)
    for (const bytes of [fixture('strips.tif'), bytesOf(LINES), bytesOf('GDAL_STRUCTURAL_METADATA_SIZE=')]) {
      const kept = bytes.slice()
      markIncompatible(kept)
      expect(kept).toEqual(bytes)
    }
  })
})

describe('the blocks of a COG', () => {
  const flavor = { bigTiff: false, littleEndian: false }

  it('stand between their size and their last four bytes, in the order of their groups', () => {
    const ghostArea = encodeGhostArea(true)
    const of = (...blocks: number[][]) => ({
      tags: grayTags(2, 2),
      blocks: blocks.map((block) => Uint8Array.from(block)),
    })
    const main = of([1, 2, 3, 4, 5], [6], [])
    const mask = of([7, 8], [9, 10, 11, 12])
    const overview = of([13])
    const order = [[overview], [main, mask]]
    const file = encodeTiff([main, mask, overview], flavor, { ghostArea, order })
    expect(file.subarray(8, 8 + ghostArea.length)).toEqual(ghostArea)
    const data = [
      ...[1, 0, 0, 0, 13, 13, 0, 0, 0],
      ...[5, 0, 0, 0, 1, 2, 3, 4, 5, 2, 3, 4, 5],
      ...[2, 0, 0, 0, 7, 8, 7, 8, 0, 0],
      ...[1, 0, 0, 0, 6, 6, 0, 0, 0],
      ...[4, 0, 0, 0, 9, 10, 11, 12, 9, 10, 11, 12],
    ]
    expect([...file.subarray(-data.length)]).toEqual(data)
    const start = file.length - data.length
    expect(start % 16).toBe(0)
    const [first, second, third] = parseTiff(file).directories
    expect(first?.numbers(273)).toEqual([start + 13, start + 36, 0])
    expect(first?.numbers(279)).toEqual([5, 1, 0])
    expect([second?.numbers(273), third?.numbers(273)]).toEqual([[start + 26, start + 45], [start + 4]])
  })
})
