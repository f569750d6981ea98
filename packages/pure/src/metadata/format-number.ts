/** A number as C's `%.<precision>g` writes it, which is how GDAL writes numbers into tags. */
export function formatNumber(value: number, precision: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  if (Object.is(value, -0)) return '-0'
  const [digits = '', exponentText = '0'] = value.toExponential(precision - 1).split('e')
  const exponent = Number(exponentText)
  if (exponent >= -4 && exponent < precision) return withoutZeros(value.toFixed(precision - 1 - exponent))
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${withoutZeros(digits)}e${exponent < 0 ? '-' : '+'}${size}`
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/**
 * The number at the start of a text, as C's `strtod` and GDAL's `CPLAtofM` read it, a decimal comma included;
 * 0 where there is none.
 */
export function parseNumber(text: string): number {
  const match =
    /^[-+]?(?:nan|inf(?:inity)?|1\.#(?:inf|qnan|ind|snan)|\d+(?:[.,]\d*)?(?:e[-+]?\d+)?|[.,]\d+(?:e[-+]?\d+)?)/i.exec(
      text.trimStart(),
    )
  if (match === null) return 0
  const word = match[0].toLowerCase()
  if (word.includes('inf')) return word.startsWith('-') ? -Infinity : Infinity
  if (word.includes('n')) return Number.NaN
  return Number(word.replace(',', '.'))
}
