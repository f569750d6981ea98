import { type DType, dtypeRange, isComplex, isIntegerDType, sampleSize } from '@memraster/ground'

/** Whether a dtype cannot have all values of another one. */
export function losesValues(from: DType, to: DType): boolean {
  if (from === to) return false
  if (isComplex(from)) return !isComplex(to) || sampleSize(from) > sampleSize(to)
  const real =
    to === 'complex64' ? 'float32' : to === 'complex128' ? 'float64' : to === 'complex_int16' ? 'int16' : to
  if (!isIntegerDType(from)) return isIntegerDType(real) || sampleSize(from) > sampleSize(real)
  if (!isIntegerDType(real)) return sampleSize(from) > sampleSize(real) / 2
  const [a, b] = [dtypeRange(from), dtypeRange(real)]
  return a.min < b.min || a.max > b.max
}
