import type { JpegPicture } from '@memraster/codecs/jpeg'
import { decodeJpegBlock } from '@memraster/codecs/jpeg'
import { chooseLevel, nearestPositions } from '@memraster/core/internal'
import type { TiffImage } from '@memraster/tiff'
import {
  type BlockExtent,
  BlockTable,
  blockExtent,
  type ImageLayout,
  reportedBlockShape,
  storedRows,
} from '@memraster/tiff'
import { BlockCache } from './block-cache.ts'
import type { BlockImage, LoadedRows } from './block-image.ts'
import { blockContextOf, checkBlockSize } from './decode-block.ts'

/** Pixels, on a side, that become one. */
export type JpegReduction = 2 | 4 | 8

/** An image of JPEG blocks as it is when they are decoded at a reduced size (GDAL's GTiffJPEGOverviewBand). */
export class ReducedJpegImage implements BlockImage {
  readonly layout: ImageLayout
  readonly dtype = 'uint8'
  readonly rowsPerLoad: number
  readonly #full: ImageLayout
  /** Whether GDAL takes the only strip for rows. */
  readonly #isSplit: boolean
  readonly #reduction: JpegReduction
  readonly #littleEndian: boolean
  readonly #maxBytes: number
  readonly #table: BlockTable
  readonly #cache = new BlockCache()

  constructor({ layout, ifd }: TiffImage, reduction: JpegReduction, maxBytes: number) {
    const blockWidth = Math.ceil(layout.blockWidth / reduction)
    const blockHeight = Math.ceil(layout.blockHeight / reduction)
    this.layout = {
      ...layout,
      width: Math.ceil(layout.width / reduction),
      height: Math.ceil(layout.height / reduction),
      blockWidth,
      blockHeight,
      blockRowBytes: (layout.blockRowBytes / layout.blockWidth) * blockWidth,
    }
    this.rowsPerLoad = blockHeight
    this.#full = layout
    this.#isSplit = reportedBlockShape(layout, ifd.file.bytes.length)[0] === 1 && layout.blockHeight > 1
    this.#reduction = reduction
    this.#littleEndian = ifd.file.littleEndian
    this.#maxBytes = maxBytes
    this.#table = new BlockTable(ifd, layout)
  }

  fillValue(): number {
    return 0
  }

  load(index: number): LoadedRows | undefined {
    const key = String(index)
    const samples = this.#cache.get(key) ?? this.#decode(index)
    if (samples === undefined) return undefined
    this.#cache.put(key, samples)
    return { samples, firstRow: 0 }
  }

  #decode(index: number): Uint8Array | undefined {
    const encoded = this.#table.block(index)
    if (encoded === undefined) return undefined
    const full = this.#full
    const rows = storedRows(full, index)
    checkBlockSize(full, rows, this.#maxBytes)
    const format = { layout: full, littleEndian: this.#littleEndian, isMask: false }
    const extent = blockExtent(full, index)
    const context = { ...blockContextOf(format, rows), visible: extent }
    const decode = (reduction: 1 | JpegReduction): JpegPicture => decodeJpegBlock(encoded, context, reduction)
    return this.#place(decode, extent, rows)
  }

  /**
   * A block's samples from its picture, which GDAL reads like a file of its own: at an edge it may take them from
   * another reduction, and by nearest neighbour.
   */
  #place(
    decode: (reduction: 1 | JpegReduction) => JpegPicture,
    extent: BlockExtent,
    pictureHeight: number,
  ): Uint8Array {
    const { blockWidth, blockHeight, width, height } = this.layout
    const full = this.#full
    const [column, row] = [extent.x / full.blockWidth, extent.y / full.blockHeight]
    const picture = { width: full.blockWidth, height: pictureHeight }
    const across = Math.min(blockWidth, width - column * blockWidth)
    const down = Math.min(blockHeight, height - row * blockHeight)
    if (this.#isSplit) return this.#placeRows(decode(this.#reduction), picture.height, across, down)
    const isLast = { column: column === full.blocksAcross - 1, row: row === full.blocksDown - 1 }
    const wanted = {
      colOff: 0,
      rowOff: 0,
      width: isLast.column ? extent.width : blockWidth * this.#reduction,
      height: Math.min(pictureHeight, isLast.row ? extent.height : blockHeight * this.#reduction),
    }
    const overviews = ([2, 4, 8] as const).map((reduction) => ({
      width: Math.ceil(picture.width / reduction),
      height: Math.ceil(picture.height / reduction),
      blockShape: [1, 1] as const,
    }))
    const level = chooseLevel(picture, overviews, wanted, [down, across])
    const source = decode(([1, 2, 4, 8] as const)[level] ?? 1)
    const columns = taken(wanted.width, picture.width / source.width, across, source.width)
    const rows = taken(wanted.height, picture.height / source.height, down, source.height)
    return this.#gather(source, columns, rows)
  }

  /** The rows that GDAL takes of a strip that it reads row by row. */
  #placeRows(source: JpegPicture, pictureHeight: number, across: number, down: number): Uint8Array {
    const factor = pictureHeight / source.height
    const rows = Int32Array.from({ length: down }, (_, row) =>
      Math.min(source.height - 1, Math.floor((row * this.#reduction) / factor + 0.5)),
    )
    return this.#gather(source, nearestPositions(0, across, across, source.width), rows)
  }

  #gather(source: JpegPicture, columns: Int32Array, rows: Int32Array): Uint8Array {
    const { blockWidth, blockHeight } = this.layout
    const { components } = source
    const out = new Uint8Array(blockWidth * blockHeight * components)
    for (let y = 0; y < rows.length; y++) {
      const from = rows[y]! * source.width
      let to = y * blockWidth * components
      for (let x = 0; x < columns.length; x++) {
        const at = (from + columns[x]!) * components
        for (let k = 0; k < components; k++) out[to++] = source.samples[at + k]!
      }
    }
    return out
  }
}

/** The source positions along one axis of a window from 0 on, as GDAL rounds it. */
function taken(size: number, factor: number, count: number, limit: number): Int32Array {
  const reduced = Math.min(limit, Math.max(1, Math.round(size / factor)))
  return nearestPositions(0, reduced, count, limit)
}
