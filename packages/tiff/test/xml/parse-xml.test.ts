import { escapeXml } from '@memraster/core/internal/late'
import { atOnce, type Steps } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsingGdalMetadata } from '../../src/metadata/gdal-metadata.ts'
import { parsingPam } from '../../src/sidecars/pam.ts'
import { isXml, parseXml, parsingXml, type XmlElement } from '../../src/xml/parse-xml.ts'
import { serializeXml, serializingXml } from '../../src/xml/serialize-xml.ts'
import { attributeOf, childNamed, childrenNamed, xmlValue } from '../../src/xml/xml-values.ts'

describe('parseXml', () => {
  it('reads elements, attributes, text, comments, CDATA and entities', () => {
    const root = parseXml(
      `\ufeff<?xml version="1.0"?><!-- a <b> --><!DOCTYPE a [<!ENTITY e "x>">]>
      <a x="1 &lt; 2" y='"' X="3"><b/>t&amp;<c z = "&#65;&#x42;"w=1>  u </c><!-- v --><![CDATA[ <&>]]></A >`,
      'A',
    )
    expect(root).toMatchObject({ name: 'a', text: '' })
    expect([...(root?.attributes ?? [])]).toEqual([
      ['x', '1 < 2'],
      ['y', '"'],
      ['X', '3'],
    ])
    expect(root?.nodes.map((node) => (node.kind === 'text' ? node.text : node.source))).toEqual([
      '<b/>',
      't&',
      '<c z = "&#65;&#x42;"w=1>  u </c>',
      '<!-- v -->',
      ' <&>',
    ])
    const [, child] = root?.children ?? []
    expect([child?.name, child?.text, child?.attributes.get('z'), child?.attributes.get('w')]).toEqual([
      'c',
      'u ',
      'AB',
      '1',
    ])
  })

  it('gives the first element only if nothing precedes it, as GDAL reads sidecars', () => {
    expect(parseXml(' <a/><b/>')).toMatchObject({ name: 'a' })
    expect(parseXml('<?xml version="1.0"?><a/>')).toBeUndefined()
    expect(parseXml('<?xml version="1.0"?><a/>', 'a')).toMatchObject({ name: 'a' })
  })

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['an open element', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['an open comment', '<a><!-- </a>'],
    ['a comment that begins and ends at once', '<a><!--></a>'],
    ['an open section', '<a><![CDATA[ ]></a>'],
    ['an open instruction', '<a><? ></a>'],
    ['an open document type', '<a/><!DOCTYPE [ >'],
    ['an end without a start', '</a>'],
    ['an end that is open', '<a></a'],
    ['a tag without a name', '<a><></></a>'],
    ['an attribute without a value', '<a b></a>'],
    ['an open tag', '<a x="1"'],
    ['more than 200,000 nodes', `<a>${'<a/>'.repeat(200_000)}</a>`],
    ['more nodes than an eighth of its length', `<a>${'<a/><a/>x'.repeat(300_000)}</a>`],
    ['elements 201 deep', `${'<a>'.repeat(201)}${'</a>'.repeat(201)}`],
  ])('gives nothing for %s', (_, xml) => {
    expect(parseXml(xml)).toBeUndefined()
  })

  it('reads hundreds of thousands of items', () => {
    const items = Array.from({ length: 300_000 }, (_, i) => `<MDI key="K${i}">v</MDI>`)
    expect(parseXml(`<Metadata>${items.join('')}</Metadata>`)?.children).toHaveLength(300_000)
  })

  it('undoes escapeXml', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => value.trimStart() === value)
    fc.assert(
      fc.property(text, (value) => {
        expect(parseXml(`<a b="${escapeXml(value)}">${escapeXml(value, false)}</a>`)).toMatchObject({
          text: value,
        })
      }),
    )
  })

  it('survives any text, in time for its length', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '<a',
      '</a>',
      '<a>',
      ' ',
      '="',
      '"',
      'x',
      '&',
      '&lt;',
      '<!--',
      '-->',
      '<![CDATA[',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const xml = parts.join('')
        parseXml(xml)
        parseXml(`<a>${xml}</a>`)
      }),
    )
    for (const repeated of ['<a ', '<a>', '<a/>', '&', '<a b="', ' ', '<!--', '<![CDATA[']) {
      parseXml(`<a>${repeated.repeat(100_000)}`)
      parseXml(`<a ${repeated.repeat(100_000)}`)
    }
  })
})

describe('isXml', () => {
  it.each([
    ['<a/>', true],
    ['<?xml version="1.0"?>\n<!-- b --><a>c</a>', true],
    ['text <a/>', true],
    ['', false],
    ['text', false],
    ['<!-- b -->', false],
    ['<a>', false],
  ])('of %j is %s', (text, expected) => {
    expect(isXml(text)).toBe(expected)
  })
})

describe('values of an element', () => {
  const root = parseXml('<a X="1" y="2" Y="3" e=""><b>4</b><B>5</B><x>6</x><e>7</e><f/></a>') ?? expect.fail()

  it('are found in whatever case, attributes first', () => {
    expect(['X', 'x', 'y', 'Y', 'z'].map((name) => attributeOf(root, name))).toEqual([
      ...['1', '1', '2', '3', undefined],
    ])
    expect(childNamed(root, 'B')?.text).toBe('4')
    expect(childNamed(root, 'c')).toBeUndefined()
    expect(childrenNamed(root, 'b').map(({ text }) => text)).toEqual(['4', '5'])
    expect(['x', 'b', 'e', 'f', 'g'].map((name) => xmlValue(root, name))).toEqual([
      ...['1', '4', undefined, undefined, undefined],
    ])
  })

  it('are texts without other content', () => {
    const texts = ['<a>b</a>', '<a>b<c/></a>', '<a><c/></a>', '<a/>', '<a>b<!-- c --></a>']
    expect(texts.map((xml) => parseXml(xml)?.text)).toEqual(['b', '', '', '', ''])
  })
})

describe('serializeXml', () => {
  // As GDAL's CPLSerializeXMLTree.
  it.each([
    ['<a/>', '<a />\n'],
    ['<a b="&lt;" c=\'"\'/>', '<a b="&lt;" c="&quot;" />\n'],
    ['<a>b &amp; "c"</a>', '<a>b &amp; "c"</a>\n'],
    ['<a><b><c/></b><d>e</d></a>', '<a>\n  <b>\n    <c />\n  </b>\n  <d>e</d>\n</a>\n'],
    ['<a><!-- b --></a>', '<a>\n  <!-- b -->\n</a>\n'],
  ])('writes %s', (xml, expected) => {
    const element = parseXml(xml) ?? expect.fail()
    expect(serializeXml([element])).toBe(expected)
  })
})

describe('what is read from XML', () => {
  it('may be named as what every object has', () => {
    const item = '<Item name="__proto__" domain="constructor">v</Item>'
    const { tags } = atOnce(parsingGdalMetadata(`<GDALMetadata>${item}</GDALMetadata>`, 1))
    expect(Object.entries(tags)).toEqual([['constructor', expect.anything()]])
    expect(Object.entries(Object.values(tags)[0] ?? {})).toEqual([['__proto__', 'v']])
  })

  it('is nothing if the text is not metadata', () => {
    for (const xml of [undefined, '', '<a/>', '<GDALMetadata>', 'text']) {
      expect(atOnce(parsingGdalMetadata(xml, 2))).toEqual({ tags: {}, bands: [{ tags: {} }, { tags: {} }] })
    }
    for (const xml of ['', 'text', '<a>', '<?xml version="1.0"?><PAMDataset/>']) {
      expect(atOnce(parsingPam(xml))).toBeUndefined()
    }
  })

  it('leaves out items of bands that are not there', () => {
    const item = (sample: string) => `<Item name="a" sample="${sample}">b</Item>`
    const xml = `<GDALMetadata>${item('0')}${item('7')}${item('-5')}${item('x')}</GDALMetadata>`
    expect(atOnce(parsingGdalMetadata(xml, 1))).toEqual({ tags: {}, bands: [{ tags: { '': { a: 'b' } } }] })
  })
})

describe('a text of a megabyte', () => {
  const entities = '&lt;'.repeat(250_000)
  const items = '<Item name="a">b</Item>'.repeat(50_000)
  const count = <T>(steps: Steps<T>): number => {
    let yields = 0
    while (!steps.next().done) yields++
    return yields
  }

  it.each<[text: string, xml: string]>([
    ['of entities', `<GDALMetadata><Item name="a">${entities}</Item></GDALMetadata>`],
    ['of items', `<GDALMetadata>${items}</GDALMetadata>`],
    ['of tags', `<a>${'<b/>'.repeat(190_000)}</a>`],
    ['of attributes', `<a b="${entities}"/>`],
  ])('%s is parsed, and written, in steps', (_, xml) => {
    // A step is some thousand elements or entities at most.
    expect(count(parsingXml(xml))).toBeGreaterThan(40)
    expect(count(parsingGdalMetadata(xml, 1))).toBeGreaterThan(40)
    expect(count(parsingPam(xml))).toBeGreaterThan(40)
    expect(count(serializingXml([parseXml(xml) as XmlElement]))).toBeGreaterThanOrEqual(3)
  })
})
