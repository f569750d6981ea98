import type {
  BackendDataset,
  BandInfo,
  DatasetInfo,
  OverviewInfo,
  ReadRequest,
} from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { ImageLayout, TiffImage } from '@memraster/tiff'
import { reportedBlockShape } from '@memraster/tiff'
import type { JpegReduction, ReducedJpegImage } from '../blocks/reduced-jpeg-image.ts'
import type { OpenedGeoTiff } from './opened-geotiff.ts'
import { readLevel } from './read-level.ts'

/**
 * A GeoTIFF that is open for reading, with what GDAL calls implicit overviews if it has JPEG blocks and no
 * overviews: decimated reads take blocks that are decoded at a half, a quarter or an eighth of their size. They know
 * nothing of nodata and stored masks, as GDAL's.
 */
export function withJpegReductions(opened: OpenedGeoTiff, maxBytes: number): BackendDataset {
  const { images } = opened.raster.levels
  const [main] = images
  const reductions = main === undefined || images.length > 1 ? [] : reductionsOf(main.layout)
  if (main === undefined || reductions.length === 0) return opened
  const implicitOverviews = reductions.map((reduction) => describe(main, reduction))
  const bands = opened.info.bands.map((band) => ({ ...band, implicitOverviews }))
  const info = withBands(opened.info, bands)
  const plain = bands.map((band) => ({
    ...band,
    nodata: undefined,
    storedMask: 'none' as const,
    colorInterpretation: 'undefined' as const,
  }))
  const plainInfo = withBands(info, plain)
  const reduced = new Map<number, ReducedJpegImage>()
  return {
    info,
    async read(request: ReadRequest, out: RasterArray): Promise<void> {
      const reduction = request.source === 'bands' ? reductions[request.level - 1] : undefined
      if (reduction === undefined) return opened.read(request, out)
      let image = reduced.get(reduction)
      if (image === undefined) {
        // A reader of other files does without the decoder.
        const { ReducedJpegImage } = await import('../blocks/reduced-jpeg-image.ts')
        image = new ReducedJpegImage(main, reduction, maxBytes)
        reduced.set(reduction, image)
      }
      await readLevel(
        { info: plainInfo, image, mask: undefined, maskSample: () => 0, maxBytes },
        request,
        out,
      )
    },
    async close() {
      reduced.clear()
      await opened.close()
    },
    async discard() {
      reduced.clear()
      await opened.discard()
    },
  }
}

/** The facts with other bands; those that are made when they are asked for stay so. */
function withBands(info: DatasetInfo, bands: readonly BandInfo[]): DatasetInfo {
  const descriptors = Object.getOwnPropertyDescriptors(info)
  return Object.defineProperties(
    {},
    { ...descriptors, bands: { value: bands, enumerable: true } },
  ) as DatasetInfo
}

/** GDAL's rule (GTiffDataset::GetJPEGOverviewCount): the smallest is half of 256 pixels or more on the longer side. */
function reductionsOf(layout: ImageLayout): readonly JpegReduction[] {
  const { compression, photometric, bitsPerSample, planarConfiguration, samplesPerPixel } = layout
  const inBlock = planarConfiguration === 'separate' ? 1 : samplesPerPixel
  // GDAL's driver of JPEG files, by which it reads them, takes no others.
  const isReadable = inBlock === 1 || inBlock === 3 || inBlock === 4
  if (compression !== JPEG || photometric === CMYK || bitsPerSample !== 8 || !isReadable) return []
  const longer = Math.max(layout.width, layout.height)
  return ([2, 4, 8] as const).filter(
    (reduction) => longer >= 128 * reduction && dividesBlocks(layout, reduction),
  )
}

/** A value of the Compression tag (259), and of PhotometricInterpretation (262). */
const JPEG = 7
const CMYK = 5

/** Whether reduced blocks are placed side by side. */
function dividesBlocks(layout: ImageLayout, reduction: number): boolean {
  const { blocksAcross, blockWidth, blocksDown, blockHeight } = layout
  return (
    (blocksAcross === 1 || blockWidth % reduction === 0) &&
    (blocksDown === 1 || blockHeight % reduction === 0)
  )
}

function describe({ ifd, layout }: TiffImage, reduction: number): OverviewInfo {
  const [rows, columns] = reportedBlockShape(layout, ifd.file.bytes.length)
  return {
    width: Math.ceil(layout.width / reduction),
    height: Math.ceil(layout.height / reduction),
    blockShape: [Math.ceil(rows / reduction), Math.ceil(columns / reduction)],
  }
}
