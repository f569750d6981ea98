import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'vitest'
import { eventually } from './eventually.ts'

/** Waits until nobody holds an object any more. */
export async function collected(ref: WeakRef<object>): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  await eventually(() => {
    collect()
    expect(ref.deref() === undefined).toBe(true)
  })
}
