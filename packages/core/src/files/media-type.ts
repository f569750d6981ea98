const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['jp2', 'image/jp2'],
  ['vrt', 'application/xml'],
  ['zip', 'application/zip'],
])

/** The media type of a file by the extension of its name; `application/octet-stream` if it is unknown. */
export function mediaTypeOf(filename: string): string {
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return MEDIA_TYPES.get(extension) ?? 'application/octet-stream'
}
