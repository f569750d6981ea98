import { isNamed, parseXml, type XmlElement } from '@memraster/tiff/metadata'

/** The names of the domains of tags in an XML file of GDAL's: a sidecar or a virtual raster. */
export function domainNames(xml: string): string[] {
  const top = parseXml(xml, 'PAMDataset') ?? parseXml(xml, 'VRTDataset')
  // Names that differ only in case are one to GDAL, called as it was first.
  const found = new Map<string, string>()
  const visit = (element: XmlElement): void => {
    const domain = element.attributes.get('domain')
    if (isNamed(element, 'Metadata') && domain !== undefined && !found.has(domain.toLowerCase()))
      found.set(domain.toLowerCase(), domain)
    element.children.forEach(visit)
  }
  if (top) visit(top)
  return [...found.values()]
}
