import { Scratch } from '@memraster/codecs'
import { nearestPositions } from '@memraster/core/backend'
import { runConcurrently } from '@memraster/core/internal'
import type { RasterArray } from '@memraster/ground'
import { type ArrayPart, eachPart } from '../blocks/array-parts.ts'
import { type BlockImage, samplesInBlock } from '../blocks/block-image.ts'
import { type BlockSpan, blockSpans, isContiguous } from '../blocks/block-spans.ts'
import { type ImageRequest, loadSpans, type Plane, type PlannedRead, planesOf } from './planned-read.ts'
import { LONG_RUN, putBlock, putLongBlock } from './put-block.ts'

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
  await runConcurrently(planes.length * perPlane, request, (task) => {
    const plane = planes[Math.floor(task / perPlane)] as Plane
    const rowSpan = down[Math.floor((task % perPlane) / across.length)] as BlockSpan
    const columnSpan = across[task % across.length] as BlockSpan
    return readBlock(read, plane, rowSpan, columnSpan, out)
  })
}

function readBlock(
  read: PlannedRead,
  plane: Plane,
  rowSpan: BlockSpan,
  columnSpan: BlockSpan,
  out: RasterArray,
): void | Promise<void> {
  const { image, rows } = read
  const { layout } = image
  const index = (plane.index * layout.blocksDown + rowSpan.block) * layout.blocksAcross + columnSpan.block
  const top = rowSpan.block * layout.blockHeight
  const first = rows[rowSpan.start]! - top
  const last = rows[rowSpan.end - 1]! - top
  const keep = !takesAll(read, plane, rowSpan, columnSpan)
  const pixels = (rowSpan.end - rowSpan.start) * (columnSpan.end - columnSpan.start)
  const isLong = plane.samples * pixels > LONG_RUN
  // Other blocks may use the scratch memory while a long one is put in its place.
  const loaded = image.load(index, first, last, keep, isLong ? undefined : read.scratch)
  const put = isLong ? putLongBlock : putBlock
  if (loaded instanceof Promise)
    return loaded.then((block) => put(read, plane, rowSpan, columnSpan, block, out))
  return put(read, plane, rowSpan, columnSpan, loaded, out)
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
