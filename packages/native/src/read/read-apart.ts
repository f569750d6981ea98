import { copySamples, type ReadRequest } from '@memraster/core/backend'
import { allocate, nextSlice, type RasterArray, sliceIsOver, throwIfAborted } from '@memraster/ground'
import type { ReadTask } from './plan-read.ts'
import { taskStart } from './read-task.ts'

/** Rows that are copied between two looks at the clock. */
const FEW_ROWS = 64

/** Arrays that tasks are read into whose results are the caller's memory: he may take that away at any time. */
export class Scratch {
  readonly #spare: RasterArray[] = []
  readonly #length: number
  readonly #request: ReadRequest

  /** @param tasks All that the arrays are for, one after the other. */
  constructor(request: ReadRequest, tasks: readonly ReadTask[]) {
    this.#request = request
    this.#length = Math.max(
      ...tasks.map(({ bands, outWidth, outHeight }) => bands.length * outWidth * outHeight),
    )
  }

  /**
   * Runs a task with a result of its own, and copies it to the caller's unless the signal has aborted.
   *
   * @param read Fills an array as a request of a single task says.
   */
  async fill(
    task: ReadTask,
    out: RasterArray,
    read: (request: ReadRequest, task: ReadTask, out: RasterArray) => Promise<void>,
  ): Promise<void> {
    const array = this.#spare.pop() ?? allocate(this.#request.dtype, this.#length)
    const { outWidth, outHeight } = task
    const own: ReadRequest = {
      ...this.#request,
      bands: task.bands.map((index) => this.#request.bands[index] as number),
      offset: 0,
      stride: [outWidth * outHeight, outWidth, 1],
    }
    await read(own, { ...task, bands: task.bands.map((_, index) => index), outCol: 0, outRow: 0 }, array)
    await this.#place(task, array, out)
    this.#spare.push(array)
  }

  async #place(task: ReadTask, array: RasterArray, out: RasterArray): Promise<void> {
    const { dtype, stride, signal } = this.#request
    const { outWidth, outHeight } = task
    for (const [position, index] of task.bands.entries()) {
      const start = taskStart(this.#request, task, index)
      for (let row = 0; row < outHeight; row++) {
        if (row % FEW_ROWS === 0) {
          while (sliceIsOver()) await nextSlice()
          throwIfAborted(signal)
        }
        const from = (position * outHeight + row) * outWidth
        copySamples(array, dtype, from, 1, out, dtype, start + row * stride[1], stride[2], outWidth)
      }
    }
  }
}
