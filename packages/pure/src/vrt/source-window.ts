import type { PixelRectangle } from '@memraster/core/backend'
import type { VrtSource } from './parse-vrt-source.ts'

/** Whole pixels. */
export interface TargetRectangle {
  readonly column: number
  readonly row: number
  readonly width: number
  readonly height: number
}

/** The part of a source that a read of a VRT takes. */
export interface SourceWindow {
  /** Pixels of the source; may be fractional. */
  readonly window: PixelRectangle
  /** The whole pixels that GDAL takes it for. */
  readonly whole: PixelRectangle
  /** The target among the pixels of the result. */
  readonly target: TargetRectangle
}

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The part of a source that a window of a VRT shows, as GDAL finds it (VRTSimpleSource::GetSrcDstWindow): pixels of
 * the result that the source touches by more than a thousandth are covered. Undefined if there are none.
 *
 * @param shape Of the result that the window becomes.
 */
export function sourceWindow(
  { placing }: VrtSource,
  file: Size,
  { colOff, rowOff, width, height }: PixelRectangle,
  shape: readonly [height: number, width: number],
): SourceWindow | undefined {
  const across = axisWindow(
    placing && {
      from: placing.from.x,
      fromSize: placing.from.width,
      to: placing.to.x,
      toSize: placing.to.width,
    },
    file.width,
    { offset: colOff, size: width, count: shape[1] },
  )
  const down = axisWindow(
    placing && {
      from: placing.from.y,
      fromSize: placing.from.height,
      to: placing.to.y,
      toSize: placing.to.height,
    },
    file.height,
    { offset: rowOff, size: height, count: shape[0] },
  )
  if (across === undefined || down === undefined) return undefined
  return {
    window: { colOff: across.offset, rowOff: down.offset, width: across.size, height: down.size },
    whole: {
      colOff: across.wholeOffset,
      rowOff: down.wholeOffset,
      width: across.wholeSize,
      height: down.wholeSize,
    },
    target: { column: across.target, row: down.target, width: across.targetCount, height: down.targetCount },
  }
}

/** One axis of a source's two rectangles. */
interface AxisPlacing {
  readonly from: number
  readonly fromSize: number
  readonly to: number
  readonly toSize: number
}

/** One axis of a window, and the pixels that it becomes. */
interface AxisRead {
  readonly offset: number
  readonly size: number
  readonly count: number
}

interface AxisWindow {
  readonly offset: number
  readonly size: number
  readonly wholeOffset: number
  readonly wholeSize: number
  readonly target: number
  readonly targetCount: number
}

/** GDAL's tolerance before a touched pixel counts as covered. */
const EPSILON = 1e-3
/** A source without rectangles has its upper left corner on the VRT's, and its own size. */
const UNPLACED: AxisPlacing = { from: 0, fromSize: 1, to: 0, toSize: 1 }

function axisWindow(
  placing: AxisPlacing | undefined,
  limit: number,
  { offset, size, count }: AxisRead,
): AxisWindow | undefined {
  const { from, fromSize, to, toSize } = placing ?? UNPLACED
  if (fromSize === 0 || toSize === 0) return undefined
  let start = offset
  let end = offset + size
  if (placing !== undefined) {
    if (start >= to + toSize || end <= to) return undefined
    start = Math.max(start, to)
    end = Math.min(end, to + toSize)
  }
  let isCut = start !== offset || end !== offset + size
  const scale = fromSize / toSize
  let first = (start - to) * scale + from
  let length = (end - start) * scale
  if (first < 0) {
    length += first
    first = 0
    isCut = true
  }
  let wholeOffset = Math.trunc(first)
  if (first - wholeOffset > 1 - EPSILON) first = ++wholeOffset
  let wholeSize = Math.max(1, Math.floor(length + 0.5))
  if (wholeOffset + wholeSize > limit) {
    wholeSize = limit - wholeOffset
    isCut = true
  }
  if (first + length > limit) {
    length = limit - first
    isCut = true
  }
  if (wholeOffset >= limit || wholeSize <= 0) return undefined
  let target = 0
  let targetCount = count
  if (isCut) {
    const perPixel = count / size
    const toResult = (position: number): number =>
      (((position - from) / fromSize) * toSize + to - offset) * perPixel
    const begin = toResult(first)
    const finish = toResult(first + length)
    if (!(finish >= begin)) return undefined
    target = begin <= 0 ? 0 : Math.trunc(begin + EPSILON)
    const targetEnd = Math.ceil(finish - EPSILON)
    targetCount = Math.min(targetEnd, count) - target
    if (targetCount < 1) return undefined
    // The read is widened to the pixels that it becomes.
    const perResult = fromSize / toSize / perPixel
    first -= (begin - target) * perResult
    length += (begin - target + targetEnd - finish) * perResult
  }
  return {
    offset: roundIfClose(first),
    size: roundIfClose(length),
    wholeOffset,
    wholeSize,
    target,
    targetCount,
  }
}

function roundIfClose(value: number): number {
  const whole = Math.floor(value + 0.5)
  return Math.abs(value - whole) < EPSILON ? whole : value
}
