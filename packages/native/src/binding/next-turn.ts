/** Resolves in a later turn of the event loop, so that whatever waits there runs before. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
