import { bytesOfText, latin1, type Mutation } from './mutation.ts'
import { changeNumber, changeXml } from './text.ts'
import { pickEntry, replaceValues } from './tiff-entries.ts'

/** GDAL_METADATA, XMP. */
const XML_TAGS = [42112, 700]

/** Changes the XML of a TIFF, or its other texts, such as the nodata value. */
export const tiffText: Mutation = (bytes, random) => {
  const entry =
    pickEntry(bytes, random, ({ tag }) => XML_TAGS.includes(tag)) ??
    pickEntry(bytes, random, ({ type }) => type === 2)
  if (!entry) return []
  const old = latin1(bytes.subarray(entry.valuesAt, entry.valuesAt + entry.count))
  const changes = XML_TAGS.includes(entry.tag) ? changeXml(old, random) : changeNumber(old, random)
  let text = old
  for (const { at, remove, insert, times = 1 } of changes) {
    text = text.slice(0, at) + insert.repeat(times) + text.slice(at + remove)
  }
  return text === old ? [] : replaceValues(bytes, entry, entry.type, text.length, bytesOfText(text))
}
