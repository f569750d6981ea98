import { Scratch } from '@memraster/codecs'
import { nearestPositions, runConcurrently } from '@memraster/core/internal'
import type { RasterArray } from '@memraster/ground'
import { type ArrayPart, eachPart } from '../blocks/array-parts.ts'
import { type BlockImage, samplesInBlock } from '../blocks/block-image.ts'
import { type BlockSpan, blockSpans, isContiguous } from '../blocks/block-spans.ts'
import { TiffBlockImage } from '../blocks/tiff-block-image.ts'
import { mayShare } from '../workers/worth-sharing.ts'
import {
  type BlockPart,
  decodedSize,
  type ImageRequest,
  loadSpans,
  type Plane,
  type PlannedRead,
  planesOf,
} from './planned-read.ts'
import { readBlock } from './read-block.ts'

/**
 * Fills `out` with the samples of a window by nearest neighbour, loading each block that has any of them once.
 *
 * Takes the memory of a few blocks besides `out`.
 *
 * @throws {RasterError} As `BlockImage.load`, and `ABORTED`.
 */
export function readImage(image: BlockImage, request: ImageRequest, out: RasterArray): Promise<void> {
  return eachPart(request.shape, request, request, (part, control) =>
    readPart(image, { ...request, ...control, offset: part.offset }, part, out),
  )
}

async function readPart(
  image: BlockImage,
  request: ImageRequest,
  { row, column, height, width }: ArrayPart,
  out: RasterArray,
): Promise<void> {
  const { layout } = image
  const { window, shape } = request
  const rows = nearestPositions(window.rowOff, window.height, shape[0], layout.height, row, row + height)
  const columns = nearestPositions(
    window.colOff,
    window.width,
    shape[1],
    layout.width,
    column,
    column + width,
  )
  const read: PlannedRead = {
    image,
    request,
    rows,
    columns,
    contiguous: isContiguous(columns),
    wholeRows: isContiguous(rows),
    scratch: new Scratch(),
  }
  const planes = planesOf(layout, request)
  const down = loadSpans(image, rows)
  const across = blockSpans(columns, layout.blockWidth)
  const perPlane = down.length * across.length
  const count = planes.length * perPlane
  const partOf = (task: number): BlockPart => {
    const inPlane = task % perPlane
    const plane = planes[Math.floor(task / perPlane)] as Plane
    const rowSpan = down[Math.floor(inPlane / across.length)] as BlockSpan
    const columnSpan = across[inPlane % across.length] as BlockSpan
    const { blocksAcross, blocksDown } = layout
    const index = (plane.index * blocksDown + rowSpan.block) * blocksAcross + columnSpan.block
    const keep = !takesAll(read, plane, rowSpan, columnSpan)
    return { index, plane, rows: rowSpan, columns: columnSpan, keep }
  }
  if (image instanceof TiffBlockImage && mayShare(count, decodedSize(image))) {
    const { readWithCrew } = await import('./read-with-crew.ts')
    if (await readWithCrew(image, read, { count, partOf }, out)) return
  }
  await runConcurrently(count, request, (task) => readBlock(read, partOf(task), out))
}

/** Whether a read takes every pixel of a block, so that the block is unlikely to be asked for again. */
function takesAll(read: PlannedRead, plane: Plane, rowSpan: BlockSpan, columnSpan: BlockSpan): boolean {
  const { layout } = read.image
  if (!read.contiguous || !read.wholeRows) return false
  const height = Math.min(layout.blockHeight, layout.height - rowSpan.block * layout.blockHeight)
  const width = Math.min(layout.blockWidth, layout.width - columnSpan.block * layout.blockWidth)
  return (
    rowSpan.end - rowSpan.start === height &&
    columnSpan.end - columnSpan.start === width &&
    plane.samples >= samplesInBlock(layout)
  )
}
