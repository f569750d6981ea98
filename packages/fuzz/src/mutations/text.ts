import type { Random } from '../recipe/random.ts'
import { type Change, latin1, type Mutation } from './mutation.ts'

const TEXTS = [
  '0',
  '-1',
  '1',
  '2',
  '1e9',
  '1e308',
  '-1e308',
  'nan',
  'inf',
  '2147483647',
  '0.5',
  '1e-300',
  '4294967296',
  '',
  '9'.repeat(400),
  '100000',
  '65536',
  '0x10',
  ' ',
  '１',
  '1,5',
  '-0',
]
/** Names in the place of names: of things that are no data, of other files, of the file itself. */
const NAMES = [
  '__proto__',
  'constructor',
  '',
  '..',
  '../a.tif',
  '/etc/passwd',
  '/vsimem/',
  '/vsicurl/http://localhost:9/a',
  '.',
  'raster.vrt',
  'a.vrt',
  'GTIFF_DIR:1:raster.tif',
  'x'.repeat(5000),
  '\0',
  'é',
  '&#0;',
  'http://localhost:9/a.tif',
]

/** Puts another number in the place of one. */
export function changeNumber(text: string, random: Random): Change[] {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)]
  if (numbers.length === 0) return []
  const { index, 0: number } = random.pick(numbers)
  return [{ at: index, remove: number.length, insert: random.pick(TEXTS) }]
}

/** Repeats an element some times, or puts it somewhere else; or takes it out. */
function moveElement(text: string, random: Random): Change[] {
  const tags = [...text.matchAll(/<\/?\w+[^<>]*>/g)]
  if (tags.length < 2) return []
  const [from = 0, to = 0] = [random.pick(tags).index, random.pick(tags).index].sort((a, b) => a - b)
  if (random.next() < 0.3) return [{ at: from, remove: to - from, insert: '' }]
  const at = random.next() < 0.5 ? to : random.pick(tags).index
  return [{ at, remove: 0, insert: text.slice(from, to).slice(0, 3000), times: random.pick([1, 2, 20, 200]) }]
}

/** Puts another text in the place of an attribute's or an element's. */
function changeValue(text: string, random: Random): Change[] {
  const values = [...text.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)/g)]
  if (values.length === 0) return []
  const { index, 0: value } = random.pick(values)
  const insert = random.pick([
    random.pick(NAMES),
    random.pick(TEXTS),
    `<![CDATA[${value}]]>`,
    value.repeat(3),
  ])
  return [{ at: index, remove: value.length, insert }]
}

/** Gives an element another name or another attribute. */
function renameElement(text: string, random: Random): Change[] {
  const names = [...text.matchAll(/(?<=<\/?)\w+|\b\w+(?==")/g)]
  if (names.length === 0) return []
  const { index, 0: name } = random.pick(names)
  const insert = random.pick([random.pick(names)[0], name.toLowerCase(), '__proto__', 'OVERVIEW_FILE', 'MDI'])
  return [{ at: index, remove: name.length, insert }]
}

/** Puts in what parsers of XML must know, or bound. */
function addMarkup(text: string, random: Random): Change[] {
  const at = random.pick([0, ...[...text.matchAll(/<\/?\w/g)].map(({ index }) => index)])
  const insert = random.pick([
    '<!DOCTYPE a [<!ENTITY b "cccccccc">]>',
    '<!-- ',
    '-->',
    '<![CDATA[',
    ']]>',
    '&b;',
    '&#x110000;',
    '<?xml ',
    'ï»¿',
    '<',
    '</',
    '>',
    '"',
    "'",
    '&',
    '\0',
  ])
  if (random.next() < 0.2) return [{ at, remove: 0, insert: '<a>', times: random.pick([40, 70, 20_000]) }]
  return [{ at, remove: 0, insert }]
}

/** A domain of tags that says where overviews or masks are, and many items. */
function addItems(text: string, random: Random): Change[] {
  const ends = [...text.matchAll(/<\/(?:GDALMetadata|PAMDataset|Metadata|VRTDataset)>/g)]
  if (ends.length === 0) return []
  const [key, value] = [
    random.pick(['OVERVIEW_FILE', 'A', '__proto__', 'STATISTICS_MAXIMUM']),
    random.pick(NAMES),
  ]
  const item = `<Item name="${key}" domain="OVERVIEWS">${value}</Item><Metadata domain="OVERVIEWS"><MDI key="${key}">${value}</MDI></Metadata>`
  return [{ at: random.pick(ends).index, remove: 0, insert: item, times: random.pick([1, 1, 1000, 20_000]) }]
}

const XML_CHANGES = [changeNumber, moveElement, changeValue, changeValue, renameElement, addMarkup, addItems]

/** Changes of XML, as a text of Latin-1. */
export function changeXml(text: string, random: Random): Change[] {
  return random.pick(XML_CHANGES)(text, random)
}

/** Changes of a file that is XML. */
export const xmlFile: Mutation = (bytes, random) => changeXml(latin1(bytes), random)

/** Changes of a file of lines: world files, RPCs, MapInfo's. */
export const textFile: Mutation = (bytes, random) => {
  const text = latin1(bytes)
  if (random.next() < 0.7) return changeNumber(text, random)
  const lines = [...text.matchAll(/[^\n]*\n?/g)]
  const { index, 0: line } = random.pick(lines)
  return [
    {
      at: index,
      remove: random.next() < 0.5 ? line.length : 0,
      insert: line,
      times: random.pick([0, 1, 500]),
    },
  ]
}
