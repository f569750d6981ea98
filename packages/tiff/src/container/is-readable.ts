import { FieldType, fieldTypeSize } from './field-type.ts'
import type { Ifd } from './ifd.ts'
import { Tag } from './tag.ts'

/** Fields of one integer; libtiff rejects a directory if one of them is malformed. */
const SINGLE: readonly number[] = [
  Tag.SamplesPerPixel,
  Tag.ImageWidth,
  Tag.ImageLength,
  Tag.PlanarConfiguration,
  Tag.RowsPerStrip,
  Tag.TileWidth,
  Tag.TileLength,
]

/** Fields of one integer, or of the same for each sample. */
const PER_SAMPLE: readonly number[] = [
  Tag.BitsPerSample,
  Tag.SampleFormat,
  Tag.MinSampleValue,
  Tag.MaxSampleValue,
]

/** Fields of one number for each sample: SMinSampleValue and SMaxSampleValue. */
const EACH_SAMPLE: readonly number[] = [340, 341]

/**
 * Whether libtiff accepts a directory (TIFFReadDirectory): one that it rejects ends the list of directories. The first
 * directory of a file is checked more leniently.
 */
export function isReadable(ifd: Ifd): boolean {
  const samples = ifd.number(Tag.SamplesPerPixel) ?? 1
  return (
    SINGLE.every((tag) => !ifd.has(tag) || isSingle(ifd, tag)) &&
    samples > 0 &&
    PER_SAMPLE.every((tag) => !ifd.has(tag) || isPerSample(ifd, tag, samples)) &&
    EACH_SAMPLE.every((tag) => !ifd.has(tag) || ifd.count(tag) === samples) &&
    (!ifd.has(Tag.Compression) || isPerSample(ifd, Tag.Compression, samples)) &&
    hasValues(ifd, Tag.PlanarConfiguration, [1, 2]) &&
    hasValues(ifd, Tag.SampleFormat, [1, 2, 3, 4, 5, 6]) &&
    hasExtraSamples(ifd, samples) &&
    ifd.number(Tag.RowsPerStrip) !== 0 &&
    hasBlocks(ifd) &&
    hasColors(ifd)
  )
}

/** Whether a field is one integer that is not negative. */
export function isSingle(ifd: Ifd, tag: number): boolean {
  return ifd.count(tag) === 1 && isInteger(ifd, tag)
}

function isInteger(ifd: Ifd, tag: number): boolean {
  const type = ifd.entry(tag)?.type
  return type !== undefined && !NO_INTEGERS.has(type) && (ifd.number(tag) ?? -1) >= 0
}

const NO_INTEGERS: ReadonlySet<FieldType> = new Set([
  FieldType.Ascii,
  FieldType.Undefined,
  FieldType.Rational,
  FieldType.SRational,
  FieldType.Float,
  FieldType.Double,
  FieldType.Ifd,
  FieldType.Ifd8,
])

function isPerSample(ifd: Ifd, tag: number, samples: number): boolean {
  if (!isInteger(ifd, tag)) return false
  const values = ifd.numbers(tag, samples) ?? []
  return ifd.count(tag) === 1 || (values.length === samples && values.every((value) => value === values[0]))
}

function hasValues(ifd: Ifd, tag: number, values: readonly number[]): boolean {
  const value = ifd.number(tag)
  return value === undefined || values.includes(value)
}

/** CorelDraw's 999 means alpha. */
function hasExtraSamples(ifd: Ifd, samples: number): boolean {
  if (!ifd.has(Tag.ExtraSamples)) return true
  if (ifd.count(Tag.ExtraSamples) > samples || !isInteger(ifd, Tag.ExtraSamples)) return false
  return (ifd.numbers(Tag.ExtraSamples) ?? []).every((value) => value <= 2 || value === 999)
}

function hasBlocks(ifd: Ifd): boolean {
  const [width = 0, height = 0] = [ifd.number(Tag.ImageWidth), ifd.number(Tag.ImageLength)]
  if (width === 0 || height === 0) return false
  if (!ifd.has(Tag.StripOffsets) && !ifd.has(Tag.TileOffsets)) return false
  const tiled = ifd.has(Tag.TileWidth) || ifd.has(Tag.TileLength)
  if (tiled && !(ifd.number(Tag.TileWidth) && ifd.number(Tag.TileLength))) return false
  if (ifd.has(Tag.StripByteCounts) || ifd.has(Tag.TileByteCounts)) return true
  // Without the sizes of blocks there may be one only, or one for each sample.
  const across = Math.ceil(width / (tiled ? (ifd.number(Tag.TileWidth) ?? width) : width))
  const down = Math.ceil(
    height / ((tiled ? ifd.number(Tag.TileLength) : ifd.number(Tag.RowsPerStrip)) ?? height),
  )
  return across * down === 1
}

/** Palettes without colours are accepted only with 8 bits or more, with another photometric. */
function hasColors(ifd: Ifd): boolean {
  return ifd.short(Tag.Photometric) !== 3 || (ifd.number(Tag.BitsPerSample) ?? 1) >= 8 || hasColorMap(ifd)
}

/** Whether libtiff accepts a ColorMap: BitsPerSample must be there, and the number of values must match it. */
export function hasColorMap(ifd: Ifd): boolean {
  const bits = ifd.number(Tag.BitsPerSample)
  const type = ifd.entry(Tag.ColorMap)?.type
  if (bits === undefined || bits > 24 || type === undefined) return false
  return ifd.count(Tag.ColorMap) === 3 * 2 ** bits && fieldTypeSize(type) > 0 && !NO_INTEGERS.has(type)
}
