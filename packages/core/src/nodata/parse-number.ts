const NUMBER =
  /^[ \t\n\v\f\r]*([-+]?)(?:(nan)|(inf)|1\.#(?:(inf)|qnan|ind|snan)|0x([\da-f]*)(?:[.,]([\da-f]*))?(?:p([-+]?\d+))?|(\d+(?:[.,]\d*)?(?:e[-+]?\d+)?|[.,]\d+(?:e[-+]?\d+)?))/i

/**
 * The number at the start of a text, as C's `strtod` and GDAL's `CPLAtofM` read it: after blanks, whatever follows it, in
 * decimal or hexadecimal digits, with a decimal comma as well; 0 where there is none.
 */
export function parseNumber(text: string): number {
  const match = NUMBER.exec(text)
  if (match === null) return 0
  const [, sign, , infinity, otherInfinity, hexWhole, hexFraction = '', power = '0', decimal] = match
  const magnitude = (): number => {
    if (infinity !== undefined || otherInfinity !== undefined) return Infinity
    if (decimal !== undefined) return Number(decimal.replace(',', '.'))
    if (hexWhole === undefined) return NaN
    const digits = Number(`0x0${hexWhole}${hexFraction}`)
    return hexWhole + hexFraction === '' ? 0 : digits * 2 ** (Number(power) - 4 * hexFraction.length)
  }
  return sign === '-' ? -magnitude() : magnitude()
}
