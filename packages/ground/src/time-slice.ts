/** The longest time to hold the thread, in milliseconds. */
const MILLISECONDS = 10

/** The start of the current slice, which all operations share, as they share the thread. */
let start = Number.NEGATIVE_INFINITY

/**
 * Whether it is time to yield. All operations count together, since many short ones without a turn of the event loop
 * between them block the thread like one long one. Costs a look at the clock.
 *
 * @param milliseconds Less than the default for work that cannot be left when the slice is over.
 */
export function sliceIsOver(milliseconds: number = MILLISECONDS): boolean {
  return performance.now() > start + milliseconds
}

/**
 * Yields to timers, messages and other work, and starts the next slice. Use it as `while (sliceIsOver()) await
 * nextSlice()`, since another operation may use up the slice first.
 */
export async function nextSlice(): Promise<void> {
  const before = start
  await turn()
  // The first to resume starts the slice for all that waited with it.
  if (start === before) start = performance.now()
}

/** Loop iterations between two looks at the clock: a few milliseconds' worth. */
const PART = 1 << 17

/** Runs a loop over 0 to `count` - 1 in parts, and yields between them when it is time. */
export async function inParts(count: number, loop: (start: number, end: number) => void): Promise<void> {
  for (let start = 0; start < count; start += PART) {
    while (sliceIsOver()) await nextSlice()
    loop(start, Math.min(count, start + PART))
  }
}

/** One turn of the event loop. A timer, the last resort, waits for four milliseconds in browsers. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  if (setImmediate !== undefined) return new Promise((resolve) => setImmediate(resolve))
  if (typeof MessageChannel !== 'function') return new Promise((resolve) => setTimeout(resolve, 0))
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
