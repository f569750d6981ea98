/** The longest delay of `setTimeout`; it calls at once for longer ones. */
const LONGEST_DELAY = 2 ** 31 - 1

/**
 * Calls `callback` once, later. In Node the timer does not keep the process running.
 *
 * @returns A function that cancels it.
 */
export function startTimer(milliseconds: number, callback: () => void): () => void {
  if (milliseconds > LONGEST_DELAY) return () => {}
  const timer = setTimeout(callback, milliseconds)
  const { unref } = timer as { unref?: () => unknown }
  unref?.call(timer)
  return () => clearTimeout(timer)
}
