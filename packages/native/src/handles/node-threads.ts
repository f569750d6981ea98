/** The number of GDAL operations worth running at once: the processor's threads, as far as libuv has some for them. */
export function poolLimit(): number {
  const threads = Number(process.env.UV_THREADPOOL_SIZE) || 4
  const { availableParallelism } = process.getBuiltinModule('node:os')
  return Math.max(1, Math.min(availableParallelism(), threads))
}

/** Resolves in a later turn of the event loop, so that whatever waits there runs before. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
