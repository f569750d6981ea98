import { isNamed, type XmlElement } from './parse-xml.ts'

/** The first element of a name, in whatever case, in another one. */
export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((element) => isNamed(element, name))
}

/** All elements of a name, in whatever case, in another one. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((element) => isNamed(element, name))
}

/** The value of an attribute, in whatever case. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const { attributes } = element
  const exact = attributes.get(name)
  if (exact !== undefined || attributes.size === 0) return exact
  const lower = name.toLowerCase()
  for (const [key, value] of attributes) if (key.toLowerCase() === lower) return value
  return undefined
}

/** A value that GDAL reads from an attribute or an element, in any case; none if it is empty. */
export function xmlValue(parent: XmlElement, name: string): string | undefined {
  const value = attributeOf(parent, name) ?? childNamed(parent, name)?.text
  return value === '' ? undefined : value
}
