import { describe, expect, it } from 'vitest'
import { decodeEntities, escapeXml } from '../../src/metadata/xml-text.ts'

describe('text in XML', () => {
  it("ends a text at entities that it does not know, as GDAL's parser does", () => {
    expect(decodeEntities('&amp;lt;&#0;&#x110000;&LT; &e; x')).toBe('&lt;< ')
    expect(decodeEntities('a & b')).toBe('a ')
  })

  it('has letters by numbers of any length, of which 32 bits count, as to GDAL', () => {
    expect(decodeEntities('&#00000000079;&#x000000004f;&#4294967375;&#x10000004F;')).toBe('OOOO')
  })

  it('is escaped, without the control characters that XML 1.0 cannot have', () => {
    expect(escapeXml('a\0\x08\t\n\x1f<b & "c">')).toBe('a\t\n&lt;b &amp; &quot;c&quot;&gt;')
    expect(escapeXml('"', false)).toBe('"')
  })
})
