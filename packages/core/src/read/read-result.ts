import type { ArrayOf } from '@memraster/ground'
import { type Output, requireIntact } from './output.ts'
import type { RasterData } from './raster-data.ts'
import type { ResolvedRead } from './read-options.ts'
import type { RegionGeometry } from './region-geometry.ts'

/** The region of a read. */
export function regionGeometry(resolved: ResolvedRead): RegionGeometry {
  const { window, output, resampling, boundless, signal, onProgress } = resolved
  return { window, size: output.size, resampling, boundless, signal, onProgress }
}

/** Whether nothing is asked for. */
export function isEmpty(output: Output): boolean {
  return output.data.length === 0
}

/** What a read gives its caller. */
export function rasterData(
  output: Output,
  mask: ArrayOf<'uint8'> | undefined,
  fillValue: number | bigint | undefined,
): RasterData {
  requireIntact(output)
  return {
    data: output.publicData,
    shape: output.publicShape,
    stride: output.publicStride,
    dtype: output.dtype,
    ...(mask && { mask }),
    ...(fillValue !== undefined && { fillValue }),
  } as RasterData
}
