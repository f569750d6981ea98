/** How long the thread may be held. */
const MILLISECONDS = 10

/** When the slice under way ends; it is the whole process's, as the thread is. */
let end = 0

/**
 * Whether the thread has been held for long enough: by all operations together, since many short ones that follow one
 * another, without a turn of the event loop between them, hold it as one long one does. Costs a look at the clock.
 */
export function sliceIsOver(): boolean {
  return performance.now() > end
}

/**
 * Lets timers, messages and other work have their turn, and begins the next slice: for `while (sliceIsOver())
 * await nextSlice()`, since another operation may have used up a slice before its turn came.
 */
export async function nextSlice(): Promise<void> {
  const before = end
  await turn()
  // The first to go on begins the slice for all that have waited with it.
  if (end === before) end = performance.now() + MILLISECONDS
}

/** Elements that a loop goes through between two looks at the clock: a few milliseconds' worth. */
const PART = 1 << 17

/** Runs a loop over 0 to `count` - 1 in parts, between which other work has its turn where it is due. */
export async function inParts(count: number, loop: (start: number, end: number) => void): Promise<void> {
  for (let start = 0; start < count; start += PART) {
    while (sliceIsOver()) await nextSlice()
    loop(start, Math.min(count, start + PART))
  }
}

/** One turn of the event loop. A timer, which is the last resort, would wait for four milliseconds in browsers. */
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
