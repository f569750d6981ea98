import type { Colormap } from '@memraster/core/backend'
import { fitNodata } from '@memraster/core/internal'
import { maskNodata } from '@memraster/core/internal/late'
import type { VrtChange, VrtPower, VrtTable } from './parse-vrt-source.ts'

/** Samples of a source on their way to a band of a VRT. */
export type WorkSamples = Float32Array | Float64Array

/**
 * Does to samples, in place, what a `ComplexSource` does (GDAL's VRTComplexSource::RasterIOInternal), and marks those
 * in `valid` that let what lies below show through by 0.
 *
 * @param nodata The nodata value; undefined if there is none.
 * @param colormap Of the source's band.
 */
export function changeSamples(
  samples: WorkSamples,
  { colorPart, scaling, power, table }: VrtChange,
  nodata: number | undefined,
  colormap: Colormap | undefined,
  valid: Uint8Array,
): void {
  if (nodata !== undefined) markNodata(samples, nodata, valid)
  if (colorPart !== undefined && colormap !== undefined) showColors(samples, colormap, colorPart, valid)
  if (scaling !== undefined) {
    const { scale, offset } = scaling
    for (let i = 0; i < samples.length; i++) samples[i] = samples[i]! * scale + offset
  }
  if (power !== undefined) raise(samples, power)
  if (table !== undefined) lookUp(samples, table)
}

/** Takes samples for nodata as the masks of bands do; a value that 32-bit floats do not hold is not among them. */
function markNodata(samples: WorkSamples, nodata: number, valid: Uint8Array): void {
  const dtype = samples instanceof Float32Array ? 'float32' : 'float64'
  const value = fitNodata(nodata, dtype)
  if (value !== undefined) maskNodata(samples, dtype, value, valid, 1, 0)
}

/** Indexes that have no colour show nothing. */
function showColors(samples: WorkSamples, colormap: Colormap, part: 0 | 1 | 2 | 3, valid: Uint8Array): void {
  for (let i = 0; i < samples.length; i++) {
    const color = colormap[Math.trunc(samples[i]!)]
    if (color === undefined) valid[i] = 0
    else samples[i] = color[part]
  }
}

function raise(samples: WorkSamples, { exponent, from, to, low, high }: VrtPower): void {
  for (let i = 0; i < samples.length; i++) {
    const share = from === to ? 0 : (samples[i]! - from) / (to - from)
    const held = share < 0 ? 0 : share > 1 ? 1 : share
    samples[i] = (high - low) * held ** exponent + low
  }
}

/** A binary search per sample. */
function lookUp(samples: WorkSamples, { inputs, outputs }: VrtTable): void {
  const last = inputs.length - 1
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i]!
    let low = 0
    let high = inputs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (inputs[middle]! < sample) low = middle + 1
      else high = middle
    }
    if (low === 0) samples[i] = outputs[0]!
    else if (low > last) samples[i] = outputs[last]!
    else if (inputs[low] === sample) samples[i] = outputs[low]!
    else {
      const slope = (outputs[low]! - outputs[low - 1]!) / (inputs[low]! - inputs[low - 1]!)
      samples[i] = outputs[low - 1]! + (sample - inputs[low - 1]!) * slope
    }
  }
}
