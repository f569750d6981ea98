/** The parts of a GeoTIFF's facts, for formats that share them and for writing. */

export { crsFromText } from './georeference/crs-from-text.ts'
export { georeferenceTags } from './georeference/georeference.ts'
export { parseRpcTags, rpcTag, rpcTags } from './georeference/rpc.ts'
export { toBase64 } from './metadata/base64.ts'
export {
  colorInterpretations,
  storedInterpretations,
} from './metadata/color-interpretation.ts'
export { colorMapTag } from './metadata/color-map.ts'
export { exifTags } from './metadata/exif-tags.ts'
export { encodeGdalMetadata } from './metadata/gdal-metadata.ts'
export { bandStructure, compressionOf, LERC_VERSION } from './metadata/image-structure.ts'
export { jpegStructure } from './metadata/jpeg-structure.ts'
export { formatNodata } from './metadata/nodata.ts'
export { mergeTagDomains, mergingTagDomains, TagCollector } from './metadata/tag-domains.ts'
export { tiffDomainTags } from './metadata/tiff-domain-tags.ts'
export { tiffTagsFromTags } from './metadata/tiff-tag-items.ts'

export {
  type Pam,
  type PamBand,
  pamName,
  parsePamTransform,
  parsingGcpList,
  parsingPamBand,
  parsingPamTags,
  readPam,
  requireReadablePam,
} from './sidecars/pam.ts'
export { SiblingNames } from './sidecars/sibling-names.ts'
export { findTabFile } from './sidecars/tab-file.ts'
export { findWorldFile } from './sidecars/world-file.ts'

export { isNamed, isXml, parseXml, parsingXml, type XmlElement } from './xml/parse-xml.ts'
export { serializingXml } from './xml/serialize-xml.ts'
export { childNamed, childrenNamed, xmlValue } from './xml/xml-values.ts'
