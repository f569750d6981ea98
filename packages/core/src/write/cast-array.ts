import {
  allocate,
  type DType,
  dtypeRange,
  elementsPerSample,
  inParts,
  isIntegerDType,
  type RasterArray,
} from '@memraster/ground'
import { copySamples } from '../samples/copy-samples.ts'

/**
 * A copy of `source` in another dtype: clamped as reads convert, or wrapped as C and numpy's `astype` do (fractions are
 * truncated, values out of range keep their low bits, NaN becomes 0).
 */
export async function castArray(
  source: RasterArray,
  from: DType,
  to: DType,
  how: 'clamp' | 'wrap',
): Promise<RasterArray> {
  const samples = source.length / elementsPerSample(from)
  const target: RasterArray = allocate(to, samples)
  if (how === 'clamp' || !isIntegerDType(to)) {
    await inParts(samples, (start, end) => {
      copySamples(source, from, start, 1, target, to, start, 1, end - start)
    })
    return target
  }
  const isBig = typeof dtypeRange(to).max === 'bigint'
  await inParts(source.length, (start, end) => {
    for (let i = start; i < end; i++) {
      const value = source[i] as number | bigint
      // Stores in typed arrays wrap; only numbers and bigints need care.
      if (isBig)
        target[i] = typeof value === 'bigint' ? value : BigInt(Number.isFinite(value) ? Math.trunc(value) : 0)
      else target[i] = typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value
    }
  })
  return target
}
