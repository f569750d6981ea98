import type { Steps } from '@memraster/ground'
import type { ComponentCoefficients } from './jpeg-coefficients.ts'
import type { JpegFrame } from './jpeg-frame.ts'
import type { JpegSink } from './jpeg-sink.ts'

/** The content of one scan: some bits of some coefficients of some components. */
export interface ScanPlan {
  /** Indexes of its components. */
  readonly components: readonly number[]
  /** The first and the last coefficient, in zigzag order. */
  readonly first: number
  readonly last: number
  /** Successive approximation: low bits that earlier scans left out (0 for the first), and that this one leaves out. */
  readonly high: number
  readonly low: number
}

/** A scan with what it is about. */
export interface PlannedScan extends ScanPlan {
  readonly frame: JpegFrame
  readonly coefficients: readonly ComponentCoefficients[]
}

/** The number of a sink's table for DC coefficients, of the Huffman tables of a number. */
export function dcTable(number: number): number {
  return number
}

/** As {@link dcTable}, for the other coefficients. */
export function acTable(number: number): number {
  return 2 + number
}

/** The number of a component's tables. */
export function tableOf({ coefficients }: PlannedScan, index: number): number {
  return coefficients[index]?.component.table ?? 0
}

/** A symbol of a run of zeros and the size of a value, and the value in the form of ITU-T T.81 figure F.12. */
export function putValue(sink: JpegSink, table: number, run: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value))
  sink.symbol(table, (run << 4) | size)
  if (size > 0) sink.bits(value < 0 ? value - 1 : value, size)
}

/**
 * The blocks of a scan in their order: those of each unit together if there are several components. A row of units
 * is a step.
 */
export function* forEachBlock(
  { frame, components, coefficients }: PlannedScan,
  visit: (component: number, blocks: Int16Array, at: number) => void,
): Steps<void> {
  const [only] = components
  if (components.length === 1 && only !== undefined) {
    const { component, blocks } = coefficients[only] as ComponentCoefficients
    const visitRow = (row: number): void => {
      for (let column = 0; column < component.blocksAcross; column++) {
        visit(only, blocks, (row * component.paddedAcross + column) * 64)
      }
    }
    for (let row = 0; row < component.blocksDown; row++) {
      visitRow(row)
      yield
    }
    return
  }
  const visitUnits = (y: number): void => {
    for (let x = 0; x < frame.unitsAcross; x++) {
      for (const index of components) {
        const { component, blocks } = coefficients[index] as ComponentCoefficients
        const { across, down, paddedAcross } = component
        for (let v = 0; v < down; v++) {
          const row = (y * down + v) * paddedAcross + x * across
          for (let h = 0; h < across; h++) visit(index, blocks, (row + h) * 64)
        }
      }
    }
  }
  for (let y = 0; y < frame.unitsDown; y++) {
    visitUnits(y)
    yield
  }
}
