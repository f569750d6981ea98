import { vi } from 'vitest'

/** Waits until `check` does not throw any more: for what happens on the other side of a socket. */
export async function eventually(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 60_000, interval: 5 })
}
