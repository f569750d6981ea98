/**
 * @typedef {{ backend: string, runtime: string }} Cell One backend in one runtime.
 */

/** The runtimes in which each backend has to work, by the names of `runtimes.mjs`. */
const RUNTIMES_BY_BACKEND = {
  native: ['node20'],
  wasm: ['node20', 'node22', 'node24', 'deno', 'bun', 'chromium'],
  pure: ['node20', 'node22', 'node24', 'deno', 'bun', 'chromium', 'firefox', 'workers'],
}

/** @type {readonly Cell[]} */
export const CELLS = Object.entries(RUNTIMES_BY_BACKEND).flatMap(([backend, runtimes]) =>
  runtimes.map((runtime) => ({ backend, runtime })),
)
