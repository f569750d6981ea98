import { describe, expect, it } from 'vitest'
import { decodeEntities, escapeXml } from '../../src/metadata/xml-text.ts'

describe('text in XML', () => {
  it("ends a text at entities that it does not know, as GDAL's parser does", () => {
    expect(decodeEntities('&amp;lt;&#0;&#x110000;&LT; &e; x')).toBe('&lt;< ')
    expect(decodeEntities('a & b')).toBe('a ')
  })

  it('is escaped, without the control characters that XML 1.0 cannot have', () => {
    expect(escapeXml('a\0\x08\t\n\x1f<b & "c">')).toBe('a\t\n&lt;b &amp; &quot;c&quot;&gt;')
    expect(escapeXml('"', false)).toBe('"')
  })
})
