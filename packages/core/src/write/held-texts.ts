import { abridged, RasterError, shown } from '@memraster/ground'

/**
 * Characters that C's strings or XML 1.0 (section 2.2) cannot hold: controls but tab and line ends, and lone
 * surrogates. GDAL drops them.
 */
const UNHELD = /[^\t\n\r\u0020-\u{10ffff}]|\p{Surrogate}/u

/** Leading blanks, which XML readers such as GDAL's drop. */
const LEADING_BLANK = /^[ \t\n\r]/

/** Domains that describe the file itself and are not written. */
const DERIVED: ReadonlySet<string> = new Set(['IMAGE_STRUCTURE', 'SUBDATASETS', 'DERIVED_SUBDATASETS'])

/**
 * Refuses a text that would be another once it is read again: files hold texts in XML, or as C's strings.
 *
 * @param what The subject of the text, as in 'The unit'.
 * @throws {RasterError} `UNSUPPORTED`.
 */
export function requireHeld(what: string, text: string): void {
  const found = UNHELD.exec(text)?.[0]
  if (found !== undefined) {
    throw unheld(
      what,
      `has the character U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
  }
  if (LEADING_BLANK.test(text)) throw unheld(what, 'begins with a blank')
}

/**
 * Refuses a tag whose name or value would be another once it is read again.
 *
 * @throws {RasterError} `UNSUPPORTED`.
 */
export function requireHeldTag(domain: string, name: string, value: string): void {
  requireHeldDomain(domain)
  // The document is named like its domain.
  if (/^(xml|json):/.test(domain)) {
    requireHeld(`The document of ${abridged(domain)}`, value.trimStart())
    return
  }
  const what = `The name of the tag ${shown(name)}`
  if (name === '') throw unheld(what, 'is empty')
  if (/[=:]/.test(name)) throw unheld(what, "has '=' or ':', at which GDAL ends names")
  if (/[ \t]$/.test(name)) throw unheld(what, 'ends with a blank')
  // GDAL's GTiff driver leaves it out of all domains.
  if (domain !== '' && name.toUpperCase() === 'AREA_OR_POINT')
    throw unheld(what, 'is one of the default domain')
  requireHeld(what, name.trimStart())
  if (value === '') throw unheld(`The value of the tag ${shown(name)}`, 'is empty; null removes a tag')
  requireHeld(`The value of the tag ${shown(name)}`, value)
}

function requireHeldDomain(domain: string): void {
  const what = `The domain of tags ${shown(domain)}`
  if (DERIVED.has(domain)) throw unheld(what, 'says what the file is, and cannot be set')
  requireHeld(what, domain.trimStart())
}

function unheld(what: string, fault: string): RasterError {
  return new RasterError('UNSUPPORTED', `${what} ${fault}; files do not hold it as it is.`, {
    feature: 'tags',
  })
}
