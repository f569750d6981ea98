import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { findImagery } from '../../src/sidecars/imagery/find-imagery.ts'
import { parseKeywordList } from '../../src/sidecars/imagery/keyword-list.ts'
import { parseRpcText } from '../../src/sidecars/imagery/rpc-files.ts'
import { SiblingNames } from '../../src/sidecars/sibling-names.ts'

function namesOf(files: Readonly<Record<string, string>>): SiblingNames {
  const directory = new MemoryDirectory()
  for (const [name, text] of Object.entries(files)) directory.set(name, new TextEncoder().encode(text))
  return new SiblingNames(directory)
}

describe('parseKeywordList', () => {
  it('reads groups, quotes, lists, comments and units', () => {
    const text = `a = "x; =y"; /* c */ BEGIN_GROUP = G
      b = (
        1.0,
        (2, "3)") );
      c = 5 <METRES>;
      END_GROUP = G
      END;`
    expect(parseKeywordList(text)).toEqual({ a: '"x; =y"', 'G.b': '(1.0,(2,"3)"))', 'G.c': '5 <METRES>' })
  })

  it('gives nothing if the end is missing', () => {
    for (const text of [
      '',
      'a',
      'a =',
      'a = 1;',
      'a = (1, 2',
      'a = "x',
      'BEGIN_GROUP = G\nb = 1;\nEND_GROUP\n',
      ';;;',
    ]) {
      expect(parseKeywordList(text)).toBeUndefined()
    }
  })

  it('takes time for its length alone', () => {
    for (const part of [
      'BEGIN_GROUP = a\n',
      'a = (',
      '/*',
      '"',
      "'",
      'a = 1;',
      ' ',
      '=',
      ';',
      '(',
      'a = <',
    ]) {
      parseKeywordList(part.repeat(100_000))
      parseKeywordList(`a = ${part.repeat(100_000)}`)
    }
  })
})

describe('parseRpcText', () => {
  const names = ['LINE_OFF', 'SAMP_OFF', 'LAT_OFF', 'LONG_OFF', 'HEIGHT_OFF']
  const scales = names.map((name) => name.replace('OFF', 'SCALE'))
  const lists = ['LINE_NUM', 'LINE_DEN', 'SAMP_NUM', 'SAMP_DEN'].flatMap((name) =>
    Array.from({ length: 20 }, (_, i) => `${name}_COEFF_${i + 1}`),
  )
  const lines = [...names, ...scales, ...lists].map((name, i) => `${name}: ${i} units`)

  it('reads lines with either sign, in whatever case, with any ends', () => {
    const tags = parseRpcText(lines.join('\n'))
    expect([tags?.LINE_OFF, tags?.HEIGHT_SCALE]).toEqual(['0 units', '9 units'])
    expect(parseRpcText(lines.join('\r\r\n').replaceAll(': ', '=\t').toLowerCase())).toEqual(tags)
  })

  it('gives nothing if a coefficient is missing', () => {
    expect(parseRpcText(lines.slice(1).join('\n'))).toBeUndefined()
    expect(parseRpcText(lines.slice(0, -1).join('\n'))).toBeUndefined()
  })
})

describe('findImagery', () => {
  it("takes DigitalGlobe's XML if it is one", () => {
    const isd = '<isd><IMD><IMAGE><SATID>WV02</SATID><BAND>1</BAND><BAND>2</BAND></IMAGE></IMD></isd>'
    const files = { 'a.tif': '', 'a.xml': `<?xml version="1.0"?>\n${isd}` }
    expect(findImagery('a.tif', namesOf(files))).toEqual({
      files: ['a.xml'],
      tags: {
        '': { METADATATYPE: 'DG' },
        IMD: { 'IMAGE.SATID': 'WV02', 'IMAGE.BAND_1': '1', 'IMAGE.BAND_2': '2' },
        IMAGERY: { SATELLITEID: 'WV02' },
      },
    })
    expect(findImagery('a.tif', namesOf({ ...files, 'a.xml': '<other/>' }))).toBeUndefined()
  })

  it("reads GeoEye's metadata by section and level", () => {
    const text =
      '====\nSource Image Metadata\n----\nSensor: GeoEye-1\nAcquisition Date/Time: 2010-03-01 11:08 GMT\nPlace\n   City: Thornton\n'
    const found = findImagery('b_rgb_1.tif', namesOf({ 'b_METADATA.TXT': text }))
    expect(found?.tags).toMatchObject({
      '': { METADATATYPE: 'GE' },
      IMD: { 'Source Image Metadata.Place.City': 'Thornton' },
      IMAGERY: { SATELLITEID: 'GeoEye-1', ACQUISITIONDATETIME: '2010-03-01 11:08:00' },
    })
  })
})
