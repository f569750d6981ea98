import {
  type DType,
  dtypeRange,
  elementsPerSample,
  isIntegerDType,
  type RasterArray,
} from '@memraster/ground'

/**
 * Copies a run of samples and converts them by GDAL's rule, which is rasterio's: floats become integers by
 * rounding half away from zero, values out of range are clamped, NaN becomes 0 in an integer, a complex
 * value gives its real part to a real type, and a real value becomes a complex one without imaginary part.
 *
 * Offsets and steps count samples. Costs one load, one conversion and one store per sample; runs of one
 * dtype without gaps are a single block copy.
 */
export function copySamples(
  source: RasterArray,
  sourceDtype: DType,
  sourceOffset: number,
  sourceStep: number,
  target: RasterArray,
  targetDtype: DType,
  targetOffset: number,
  targetStep: number,
  count: number,
): void {
  const sourceWidth = elementsPerSample(sourceDtype)
  const targetWidth = elementsPerSample(targetDtype)
  if (sourceDtype === targetDtype && sourceStep === 1 && targetStep === 1) {
    const from = sourceOffset * sourceWidth
    target.set(source.subarray(from, from + count * sourceWidth) as never, targetOffset * targetWidth)
    return
  }
  const convert = partConversion(sourceDtype, targetDtype)
  const parts = Math.min(sourceWidth, targetWidth)
  for (let part = 0; part < targetWidth; part++) {
    const run = { offset: targetOffset * targetWidth + part, step: targetStep * targetWidth, count }
    if (part < parts) {
      convert(source, sourceOffset * sourceWidth + part, sourceStep * sourceWidth, target, run)
    } else {
      for (let i = 0, to = run.offset; i < count; i++, to += run.step) target[to] = 0
    }
  }
}

/** `value` as a sample of `dtype` holds it, by the rule of {@link copySamples}. */
export function convertValue(value: number | bigint, dtype: DType): number | bigint {
  const { min, max } = dtypeRange(dtype)
  if (!isIntegerDType(dtype)) {
    const number = Number(value)
    return dtype === 'float64' || dtype === 'complex128'
      ? number
      : dtype === 'float16'
        ? roundToHalf(number)
        : toFloat32(number)
  }
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return typeof max === 'bigint' ? 0n : 0
    value = roundHalfAway(value)
  }
  if (value <= min) return min
  if (value >= max) return max
  return typeof max === 'bigint' ? BigInt(value) : Number(value)
}

interface TargetRun {
  readonly offset: number
  readonly step: number
  readonly count: number
}

type PartConversion = (
  source: RasterArray,
  from: number,
  step: number,
  target: RasterArray,
  run: TargetRun,
) => void

function partConversion(sourceDtype: DType, targetDtype: DType): PartConversion {
  const { min, max } = dtypeRange(targetDtype)
  if (isBigInt(sourceDtype) || isBigInt(targetDtype)) return convertByValue(targetDtype)
  if (!isIntegerDType(targetDtype)) {
    if (targetDtype === 'float16') return convertToHalf
    const narrows = targetDtype !== 'float64' && targetDtype !== 'complex128'
    return narrows && (sourceDtype === 'float64' || sourceDtype === 'complex128')
      ? convertToFloat32
      : assignNumbers
  }
  const source = dtypeRange(sourceDtype)
  if (isIntegerDType(sourceDtype) && source.min >= min && source.max <= max) return assignNumbers
  return convertToInteger(Number(min), Number(max))
}

function isBigInt(dtype: DType): boolean {
  return dtype === 'uint64' || dtype === 'int64'
}

/** Every value of the source type is one of the target type. */
function assignNumbers(
  source: RasterArray,
  from: number,
  step: number,
  target: RasterArray,
  run: TargetRun,
): void {
  for (let i = 0, to = run.offset; i < run.count; i++, from += step, to += run.step) {
    target[to] = source[from] as number
  }
}

function convertToFloat32(
  source: RasterArray,
  from: number,
  step: number,
  target: RasterArray,
  run: TargetRun,
): void {
  for (let i = 0, to = run.offset; i < run.count; i++, from += step, to += run.step) {
    target[to] = toFloat32(source[from] as number)
  }
}

function convertToHalf(
  source: RasterArray,
  from: number,
  step: number,
  target: RasterArray,
  run: TargetRun,
): void {
  for (let i = 0, to = run.offset; i < run.count; i++, from += step, to += run.step) {
    target[to] = roundToHalf(source[from] as number)
  }
}

function convertToInteger(min: number, max: number): PartConversion {
  return (source, from, step, target, run) => {
    for (let i = 0, to = run.offset; i < run.count; i++, from += step, to += run.step) {
      const value = roundHalfAway(source[from] as number)
      // The comparisons fail for NaN, which the typed array then stores as 0.
      target[to] = value < min ? min : value > max ? max : value
    }
  }
}

function convertByValue(targetDtype: DType): PartConversion {
  return (source, from, step, target, run) => {
    for (let i = 0, to = run.offset; i < run.count; i++, from += step, to += run.step) {
      target[to] = convertValue(source[from] as number | bigint, targetDtype)
    }
  }
}

function roundHalfAway(value: number): number {
  return value < 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5)
}

const GREATEST_FLOAT32 = 3.4028234663852886e38

/**
 * The nearest float32; beyond its greatest value always infinity, as in GDAL, even if rounding would reach that value.
 */
function toFloat32(value: number): number {
  if (value > GREATEST_FLOAT32) return Infinity
  if (value < -GREATEST_FLOAT32) return -Infinity
  return Math.fround(value)
}

/** The nearest IEEE 754 binary16 value, ties to even. */
function roundToHalf(value: number): number {
  const magnitude = Math.abs(value)
  if (!(magnitude < Infinity) || magnitude === 0) return value
  if (magnitude >= 65520) return value < 0 ? -Infinity : Infinity
  // One unit in the last place: 2^-24 for subnormals, else 2^-10 of the leading power of two.
  const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)))
  const unit = 2 ** (exponent - 10)
  const scaled = value / unit
  const whole = Math.floor(scaled)
  const rest = scaled - whole
  return (rest > 0.5 || (rest === 0.5 && whole % 2 !== 0) ? whole + 1 : whole) * unit
}
