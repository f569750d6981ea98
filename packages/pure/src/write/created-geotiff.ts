import {
  type BackendDataset,
  type BandInfo,
  type CRS,
  type DatasetInfo,
  type DType,
  fitNodata,
  isRasterError,
  type MemoryDirectory,
  type MetadataChange,
  type RasterArray,
  RasterError,
  type ReadRequest,
  type ResolvedProfile,
  type WriteRequest,
} from '@memraster/core/backend'
import { compressionName } from '../codecs/compression-name.ts'
import { loadCodec } from '../codecs/load-codec.ts'
import { geoKeysFromCrs } from '../geokeys/geo-keys-from-crs.ts'
import { colorInterpretations } from '../metadata/color-interpretation.ts'
import { bandStructure } from '../metadata/image-structure.ts'
import { NATIVE_LITTLE_ENDIAN } from '../predictors/predictor-layout.ts'
import { readImage } from '../read/read-image.ts'
import { type BigTiffOption, choosesBigTiff } from '../tiff/choose-big-tiff.ts'
import { type EncodedDirectory, encodeTiff } from '../tiff/encode-tiff.ts'
import type { ImageLayout } from '../tiff/image-layout.ts'
import { applyChange } from './apply-change.ts'
import { BlockWriter } from './block-writer.ts'
import { creationLayout, maskLayout } from './creation-layout.ts'
import type { BlockEncoding } from './encode-block.ts'
import { mainImageTags, maskTags } from './image-tags.ts'
import { showsColorTable } from './stored-colors.ts'

type Options = ResolvedProfile['options']

/** A GeoTIFF in the making: encoded blocks in memory, which become a file when it is closed. */
export class CreatedGeoTiff implements BackendDataset {
  readonly info: DatasetInfo
  readonly #files: MemoryDirectory
  readonly #filename: string
  readonly #options: Options
  readonly #littleEndian: boolean
  readonly #image: BlockWriter
  /** The facts as they are now. */
  #facts: DatasetInfo
  #mask: BlockWriter | undefined

  /** @throws {RasterError} As `creationLayout`. */
  static async create(
    files: MemoryDirectory,
    filename: string,
    profile: ResolvedProfile,
  ): Promise<CreatedGeoTiff> {
    const layout = creationLayout(profile)
    for (const crs of [profile.crs, profile.gcpsCrs]) if (crs) checkCrs(crs)
    const { compress, zlevel, zstd_level } = profile.options
    const level = compress === 'DEFLATE' ? zlevel : compress === 'ZSTD' ? zstd_level : undefined
    const codec = await loadCodec(layout.compression)
    const encoding = { codec, level: typeof level === 'number' ? level : undefined }
    return new CreatedGeoTiff(files, filename, profile, layout, encoding)
  }

  private constructor(
    files: MemoryDirectory,
    filename: string,
    profile: ResolvedProfile,
    layout: ImageLayout,
    encoding: BlockEncoding,
  ) {
    const { endianness } = profile.options
    this.#files = files
    this.#filename = filename
    this.#options = profile.options
    this.#littleEndian = endianness === 'LITTLE' || (endianness !== 'BIG' && NATIVE_LITTLE_ENDIAN)
    this.info = describeCreation(profile, layout, filename)
    this.#facts = this.info
    const format = { layout, littleEndian: this.#littleEndian, isMask: false }
    this.#image = new BlockWriter(format, encoding, () => this.#fillValue(profile.dtype))
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    if (request.source === 'bands') {
      await readImage(this.#image, { ...request, samples: request.bands.map((band) => band - 1) }, out)
      return
    }
    if (this.#mask === undefined) throw new TypeError('The raster has no mask')
    await readImage(this.#mask, { ...request, samples: request.bands.map(() => 0) }, out)
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    if (request.target === 'bands') {
      await this.#image.write({ ...request, samples: request.bands.map((band) => band - 1) }, data)
      return
    }
    if (this.#mask === undefined) {
      const layout = maskLayout(this.#image.layout)
      const encoding = { codec: await loadCodec(layout.compression), level: undefined }
      this.#mask = new BlockWriter(
        { layout, littleEndian: this.#littleEndian, isMask: true },
        encoding,
        () => 0,
      )
    }
    await this.#mask.write({ ...request, samples: [0] }, data)
  }

  async update(change: MetadataChange): Promise<void> {
    for (const crs of [change.crs, change.gcps?.crs]) if (crs) checkCrs(crs)
    this.#facts = applyChange(this.#facts, change)
  }

  async close(): Promise<void> {
    const filled = this.#options.sparse_ok !== true
    const directories: EncodedDirectory[] = [
      { tags: mainImageTags(this.#image.layout, this.#facts), blocks: await this.#image.finish(filled) },
    ]
    if (this.#mask !== undefined) {
      directories.push({ tags: maskTags(this.#mask.layout), blocks: await this.#mask.finish(filled) })
    }
    this.#files.set(this.#filename, this.#encode(directories))
  }

  async discard(): Promise<void> {
    this.#image.clear()
    this.#mask?.clear()
  }

  /** The file: a BigTIFF where it is asked for, or where it turns out to have more than 4 GB. */
  #encode(directories: readonly EncodedDirectory[]): Uint8Array {
    const littleEndian = this.#littleEndian
    const option = String(this.#options.bigtiff ?? 'IF_NEEDED') as BigTiffOption
    const { layout } = this.#image
    const uncompressed = layout.blockRowBytes * layout.blockHeight * layout.blockCount
    try {
      if (option !== 'IF_NEEDED' && choosesBigTiff(option, uncompressed, layout.compression !== 1)) {
        return encodeTiff(directories, { bigTiff: true, littleEndian })
      }
      try {
        return encodeTiff(directories, { bigTiff: false, littleEndian })
      } catch (error) {
        if (option === 'NO' || !isRasterError(error, 'LIMIT')) throw error
        return encodeTiff(directories, { bigTiff: true, littleEndian })
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new RasterError('LIMIT', 'The file is larger than this runtime can hold in one buffer.', {
        cause: error,
      })
    }
  }

  #fillValue(dtype: DType): number | bigint {
    return fitNodata(this.#facts.bands[0]?.nodata ?? 0, dtype) ?? 0
  }
}

/** The facts of a raster that has just been begun, as they are when it is opened again. */
function describeCreation(profile: ResolvedProfile, layout: ImageLayout, filename: string): DatasetInfo {
  const { dtype, nodata } = profile
  const interleave =
    layout.samplesPerPixel > 1 && layout.planarConfiguration === 'contiguous' ? 'PIXEL' : 'BAND'
  const compression = compressionName(layout.compression) ?? 'NONE'
  const structure = bandStructure(layout)
  const bands = colorInterpretations(layout, showsColorTable(layout)).map(
    (colorInterpretation): BandInfo => ({
      dtype,
      nodata,
      blockShape: [layout.blockHeight, layout.blockWidth],
      colorInterpretation,
      description: undefined,
      unit: undefined,
      scale: 1,
      offset: 0,
      colormap: undefined,
      tags: Object.keys(structure).length > 0 ? { IMAGE_STRUCTURE: structure } : {},
      overviews: [],
      maskOverviews: [],
      storedMask: 'none',
    }),
  )
  return {
    driver: 'GTiff',
    width: layout.width,
    height: layout.height,
    bands,
    crs: profile.crs,
    transform: profile.transform,
    gcps: profile.gcps,
    gcpsCrs: profile.gcpsCrs,
    rpcs: profile.rpcs,
    tags: {
      '': { AREA_OR_POINT: 'Area' },
      IMAGE_STRUCTURE: {
        ...(compression === 'NONE' ? {} : { COMPRESSION: compression }),
        INTERLEAVE: interleave,
      },
    },
    subdatasets: [],
    files: [filename],
  }
}

/** @throws {RasterError} `CRS` for one that a GeoTIFF cannot hold, before anything depends on it. */
function checkCrs(crs: CRS): void {
  geoKeysFromCrs(crs, { pixelIsPoint: false })
}
