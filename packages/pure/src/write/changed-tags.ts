import type { DatasetInfo, Tags } from '@memraster/core/backend'
import type { ImageLayout } from '@memraster/tiff'
import { Tag } from '@memraster/tiff'
import type { TiffTag } from '@memraster/tiff/encoding'
import { FieldType } from '@memraster/tiff/encoding'
import {
  colorInterpretations,
  colorMapTag,
  encodeGdalMetadata,
  georeferenceTags,
  rpcTag,
  tiffDomainTags,
  tiffTagsFromTags,
} from '@memraster/tiff/metadata'
import { geoKeyTags, isIdentity, nodataTag, rasterTypeOf } from './image-tags.ts'
import { storedColors } from './stored-colors.ts'

/**
 * The tags of the directory of a raster's main image after its facts have changed: those that say what is now
 * otherwise are made anew, all others are what they were.
 *
 * @param tags What the directory has.
 */
export function changedTags(
  tags: readonly TiffTag[],
  layout: ImageLayout,
  before: DatasetInfo,
  after: DatasetInfo,
): readonly TiffTag[] {
  const changes = [
    georeferenceChange(before, after),
    geoKeysChange(before, after),
    rpcsChange(before, after),
    nodataChange(before, after),
    ...tiffItemChanges(before, after),
    ...domainChanges(before, after),
    ...metadataChanges(layout, before, withoutOwnTags(tags, before, after)),
  ].filter((change) => change !== undefined)
  const gone = new Set(changes.flatMap(({ ids }) => ids))
  return [...tags.filter(({ id }) => !gone.has(id)), ...changes.flatMap((change) => change.tags)]
}

/** Tags that take the place of others. */
interface TagsChange {
  /** The tags that are removed. */
  readonly ids: readonly number[]
  readonly tags: readonly TiffTag[]
}

function georeferenceChange(before: DatasetInfo, after: DatasetInfo): TagsChange | undefined {
  const same = before.transform === after.transform && before.gcps === after.gcps
  if (same && rasterTypeOf(before) === rasterTypeOf(after)) return undefined
  const { gcps, transform } = after
  return {
    ids: [Tag.ModelPixelScale, Tag.ModelTiepoint, Tag.ModelTransformation],
    tags: georeferenceTags({
      transform: isIdentity(transform) ? undefined : transform,
      gcps,
      rasterType: rasterTypeOf(after),
    }),
  }
}

function geoKeysChange(before: DatasetInfo, after: DatasetInfo): TagsChange | undefined {
  const same = before.crs === after.crs && before.gcpsCrs === after.gcpsCrs
  if (same && rasterTypeOf(before) === rasterTypeOf(after)) return undefined
  return {
    ids: [Tag.GeoKeyDirectory, Tag.GeoDoubleParams, Tag.GeoAsciiParams],
    tags: geoKeyTags(after, rasterTypeOf(after)),
  }
}

function rpcsChange(before: DatasetInfo, after: DatasetInfo): TagsChange | undefined {
  if (before.rpcs === after.rpcs) return undefined
  return { ids: [Tag.RpcCoefficients], tags: after.rpcs === undefined ? [] : [rpcTag(after.rpcs)] }
}

function nodataChange(before: DatasetInfo, after: DatasetInfo): TagsChange | undefined {
  const nodata = after.bands[0]?.nodata
  if (Object.is(before.bands[0]?.nodata, nodata)) return undefined
  return { ids: [Tag.GdalNodata], tags: nodata === undefined ? [] : [nodataTag(nodata)] }
}

/** The tags of the default domain that are TIFF tags of their own. */
function tiffItemChanges(before: DatasetInfo, after: DatasetInfo): TagsChange[] {
  const old = before.tags[''] ?? {}
  const now = after.tags[''] ?? {}
  const changes: TagsChange[] = []
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (old[key] === now[key]) continue
    const tagsOf = (value: string | undefined): readonly TiffTag[] =>
      value === undefined ? [] : tiffTagsFromTags({ [key]: value })
    const tags = tagsOf(now[key])
    changes.push({ ids: [...tagsOf(old[key]), ...tags].map(({ id }) => id), tags })
  }
  return changes
}

/** XMP and the ICC profile, if they have changed. */
function domainChanges(before: DatasetInfo, after: DatasetInfo): TagsChange[] {
  const domains = [
    ['xml:XMP', Tag.Xmp],
    ['COLOR_PROFILE', Tag.IccProfile],
  ] as const
  const tags = tiffDomainTags(after.tags)
  return domains.flatMap(([domain, id]) =>
    before.tags[domain] === after.tags[domain]
      ? []
      : [{ ids: [id], tags: tags.filter((tag) => tag.id === id) }],
  )
}

/** Camera metadata and colorimetry stay in tags of their own. */
function withoutOwnTags(tags: readonly TiffTag[], before: DatasetInfo, after: DatasetInfo): DatasetInfo {
  const has = (...ids: number[]): boolean => tags.some(({ id }) => ids.includes(id))
  const own = [
    ...(has(Tag.ExifIfd, Tag.GpsIfd) ? ['EXIF'] : []),
    ...(has(Tag.PrimaryChromaticities) ? ['COLOR_PROFILE'] : []),
  ]
  if (own.length === 0 || after.tags === before.tags) return after
  const isKept = ([domain, items]: [string, Tags]): boolean =>
    !own.includes(domain) || items !== before.tags[domain]
  return { ...after, tags: Object.fromEntries(Object.entries(after.tags).filter(isKept)) }
}

/** GDAL's metadata, and the tags of the colours, which it supplements. */
function metadataChanges(layout: ImageLayout, before: DatasetInfo, after: DatasetInfo): TagsChange[] {
  if (before.tags === after.tags && before.bands === after.bands) return []
  const changes: TagsChange[] = []
  const recolored = after.bands.some((band, i) => {
    const old = before.bands[i]
    return band.colorInterpretation !== old?.colorInterpretation || band.colormap !== old.colormap
  })
  const colors = recolored ? storedColors(layout, after.bands) : undefined
  if (colors !== undefined) {
    const { photometric, extraSamples } = colors.layout
    const type = FieldType.Short
    const tags: TiffTag[] = [{ id: Tag.Photometric, type, values: [photometric] }]
    if (extraSamples.length > 0) tags.push({ id: Tag.ExtraSamples, type, values: extraSamples })
    const colormap = photometric === 3 ? after.bands[0]?.colormap : undefined
    if (colormap !== undefined) tags.push(colorMapTag(colormap, layout.bitsPerSample))
    changes.push({ ids: [Tag.Photometric, Tag.ExtraSamples, Tag.ColorMap], tags })
  }
  const derived = colorInterpretations(layout, before.bands[0]?.colormap !== undefined)
  const roles =
    colors?.roles ??
    after.bands.map(({ colorInterpretation }, i) =>
      colorInterpretation === derived[i] ? undefined : colorInterpretation,
    )
  const metadata = encodeGdalMetadata({
    tags: after.tags,
    bands: after.bands.map((band, i) => ({ ...band, colorInterpretation: roles[i] })),
  })
  changes.push({
    ids: [Tag.GdalMetadata],
    tags: metadata === undefined ? [] : [{ id: Tag.GdalMetadata, type: FieldType.Ascii, values: metadata }],
  })
  return changes
}
