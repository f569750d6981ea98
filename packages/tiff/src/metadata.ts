export { toBase64 } from './metadata/base64.ts'
export {
  colorInterpretations,
  convertsToRgba,
  storedInterpretations,
} from './metadata/color-interpretation.ts'
export { colorMapTag } from './metadata/color-map.ts'
export { crsFromText } from './metadata/crs-from-text.ts'
export { exifTags } from './metadata/exif-tags.ts'
export { findWorldFile } from './metadata/find-world-file.ts'
export { encodeGdalMetadata } from './metadata/gdal-metadata.ts'
export { parseGeorefSources } from './metadata/georef-sources.ts'
export { georeferenceTags } from './metadata/georeference.ts'
export { bandStructure, compressionOf, jpegStructure, LERC_VERSION } from './metadata/image-structure.ts'
export { formatNodata } from './metadata/nodata.ts'
export {
  type Pam,
  type PamBand,
  pamName,
  parseGcpList,
  parsePamBand,
  parsePamTags,
  parsePamTransform,
  readPam,
} from './metadata/pam.ts'
export { escapeXml, isNamed, isXml, parseXml, type XmlElement } from './metadata/parse-xml.ts'
export { parseRpcTags, rpcTag, rpcTags } from './metadata/rpc.ts'
export { serializeXml } from './metadata/serialize-xml.ts'
export { SiblingNames } from './metadata/sibling-names.ts'
export { findTabFile } from './metadata/tab-file.ts'
export { mergeTagDomains, TagCollector } from './metadata/tag-domains.ts'
export { tiffDomainTags } from './metadata/tiff-domains.ts'
export { tiffTagsFromTags } from './metadata/tiff-tag-items.ts'
export { childNamed, childrenNamed, xmlValue } from './metadata/xml-values.ts'
