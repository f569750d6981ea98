import { isRasterError } from '@memraster/core'
import { atOnce } from '@memraster/ground'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import { georeferenceFromIfd } from '../../src/georeference/georeference.ts'
import { colorInterpretations } from '../../src/metadata/color-interpretation.ts'
import { colormapFromIfd } from '../../src/metadata/color-map.ts'
import { parsingGdalMetadata } from '../../src/metadata/gdal-metadata.ts'
import { bandStructure, imageStructure } from '../../src/metadata/image-structure.ts'
import { inspectJpegTables } from '../../src/metadata/jpeg-quality.ts'
import { tagsFromIfd } from '../../src/metadata/tiff-tag-items.ts'
import { fixture } from '../container/fixture.ts'

/** Reads all metadata there is; what is wrong with it must show as a RasterError and as nothing else. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const tiff = parseTiff(bytes)
    const { ifd, layout } = classifyDirectories(tiff).main
    atOnce(parsingGdalMetadata(ifd.ascii(Tag.GdalMetadata), layout.samplesPerPixel))
    georeferenceFromIfd(ifd)
    tagsFromIfd(ifd)
    await imageStructure(tiff, ifd, layout)
    bandStructure(layout)
    colorInterpretations(layout, colormapFromIfd(ifd, layout) !== undefined)
  } catch (error) {
    if (!isRasterError(error, 'NOT_RASTER', 'CORRUPT', 'UNSUPPORTED')) throw error
  }
}

const names = [
  'metadata.tif',
  'rpcs.tif',
  'gcps.tif',
  'palette.tif',
  'ycbcr-jpeg.tif',
  'rotated-point.tif',
  'bigtiff.tif',
]
const seeds = names.map(fixture)

describe('metadata', () => {
  it('survives changed bytes', async () => {
    const change = fc.tuple(fc.nat({ max: 2500 }), fc.nat({ max: 255 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (seed, changes) => {
          const bytes = seed.slice()
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          await survives(bytes)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('survives a file cut off at any byte', async () => {
    for (const seed of seeds) {
      for (let length = 8; length < Math.min(seed.length, 1200); length++)
        await survives(seed.subarray(0, length))
    }
  })

  it('survives any JPEG tables', () => {
    const marker = fc.constantFrom([0xff, 0xdb], [0xff, 0xc4], [0xff, 0xd8], [0xff, 0xda])
    const segment = fc.tuple(marker, fc.uint8Array({ maxLength: 80 }))
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        inspectJpegTables(Uint8Array.from(segments.flatMap(([head, rest]) => [...head, ...rest])))
      }),
    )
  })
})
