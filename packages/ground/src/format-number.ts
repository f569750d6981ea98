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
