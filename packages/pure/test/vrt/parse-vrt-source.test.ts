import { atOnce } from '@memraster/ground'
import { parseXml } from '@memraster/tiff/metadata'
import { expect, test } from 'vitest'
import { parsingVrtSource } from '../../src/vrt/parse-vrt-source.ts'

function sourceWith(table: string) {
  const xml = `<ComplexSource><SourceFilename>a.tif</SourceFilename><LUT>${table}</LUT></ComplexSource>`
  const element = parseXml(xml, 'ComplexSource')
  if (element === undefined) throw new Error('the XML is well-formed')
  return parsingVrtSource(element)
}

test('a LUT of a hundred thousand entries is parsed a thousand numbers at a step', () => {
  const steps = sourceWith(Array.from({ length: 100_000 }, (_, i) => `${i}:${i}`).join(','))
  expect([...steps]).toHaveLength(200)
})

test.each([
  ['1:10,2:20', [1, 2], [10, 20]],
  ['1,10:2:20,3', [1, 2], [10, 20]],
])('the LUT %s', (table, inputs, outputs) => {
  expect(atOnce(sourceWith(table))?.change?.table).toEqual({
    inputs: Float64Array.from(inputs),
    outputs: Float64Array.from(outputs),
  })
})
