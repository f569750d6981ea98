import type { BandInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import { resampleWindow } from '../resample/resample-window.ts'
import { sourceAxis } from '../resample/source-axis.ts'
import { bandTraits, maskTraits } from './band-traits.ts'
import { type LevelImages, LevelSource } from './level-source.ts'
import type { WholeWindow } from './whole-window.ts'

/** Reads bands of one level by a method other than nearest neighbour. */
export async function resampleRun(
  images: LevelImages,
  request: ReadRequest,
  { across, down }: { readonly across: WholeWindow; readonly down: WholeWindow },
  { method, together }: { readonly method: Exclude<Resampling, 'nearest'>; readonly together: boolean },
  out: RasterArray,
): Promise<void> {
  const { info, image } = images
  const { shape, bands, source } = request
  const traits = bands.map((band) => {
    const own = info.bands[band - 1] as BandInfo
    const of = source === 'mask' ? maskTraits(image) : bandTraits(own, image.dtype)
    // As one, bands are rounded for the result and know no nodata.
    return together ? { ...of, target: request.dtype, nodata: undefined } : of
  })
  await resampleWindow(
    new LevelSource(images, request),
    {
      ...request,
      bands: traits,
      across: sourceAxis({ ...across, count: shape[1], limit: image.layout.width }),
      down: sourceAxis({ ...down, count: shape[0], limit: image.layout.height }),
      resampling: method,
      together,
      blockWidth: image.layout.blockWidth,
    },
    out,
  )
}
