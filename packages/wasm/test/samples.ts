import {
  allocate,
  type DType,
  dtypeRange,
  elementsPerSample,
  isIntegerDType,
  type RasterArray,
} from '@memraster/ground'

/** Pixels that exercise the whole range of a data type; the same for the same arguments. */
export function patternOf(dtype: DType, samples: number): RasterArray {
  const pixels: RasterArray = allocate(dtype, samples)
  const { min, max } = dtypeRange(dtype)
  const elements = samples * elementsPerSample(dtype)
  let state = 12345
  for (let i = 0; i < elements; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const share = state / 2 ** 32
    if (!isIntegerDType(dtype)) pixels[i] = Math.fround((share - 0.5) * 1e6)
    else if (typeof max === 'bigint') {
      pixels[i] =
        i === 0
          ? min
          : i === 1
            ? max
            : BigInt(Math.floor((share - 0.5) * 2 ** 53)) + (BigInt(min) === 0n ? 2n ** 53n : 0n)
    } else
      pixels[i] =
        i === 0 ? Number(min) : i === 1 ? max : Number(min) + Math.floor(share * (max - Number(min)))
  }
  return pixels
}
