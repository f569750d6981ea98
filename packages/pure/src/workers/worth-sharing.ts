import { configuredWorkers } from './worker-options.ts'

/** Bytes of samples below which workers save less than it takes to ask them. */
const LEAST_SHARED = 2 << 20

/** Bytes of a decoded block that a worker takes: larger ones take turns of the event loop here. */
const MOST_OF_BLOCK = 4 << 20

/** Whether workers may help with `count` blocks of `size` decoded bytes. */
export function mayShare(count: number, size: number): boolean {
  return count > 1 && count * size >= LEAST_SHARED && size <= MOST_OF_BLOCK && configuredWorkers().count !== 0
}
