import { viewBytes } from '../directory/bytes-like.ts'
import type { Try } from './http-tries.ts'

/** Passes on the chunks of a body as long as its try lasts. */
export async function readBody(
  response: Response,
  one: Try,
  put: (chunk: Uint8Array) => void,
): Promise<void> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isDone = done
      if (done || one.signal.aborted) return
      one.alive()
      put(viewBytes(value))
    }
  } finally {
    if (!isDone) reader.cancel().catch(() => {})
  }
}
