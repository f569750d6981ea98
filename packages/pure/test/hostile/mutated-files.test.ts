import { expect, test } from 'vitest'
import { changeIt, lookAt } from './look-at.ts'
import { mutate } from './mutations.ts'
import { Random } from './random.ts'
import { allSeeds } from './seeds.ts'

const CASES = 40
const MAX_BYTES = 1 << 23

const seeds = await allSeeds()

/** `fuzz.ts` looks at many more, and at time and memory. */
test.each(['tif', 'png', 'jpg', 'vrt'])(
  'damaged files are read and changed, or refused: %s',
  async (format) => {
    const own = seeds.filter(({ filename }) => filename.endsWith(`.${format}`))
    for (let number = 0; number < CASES; number++) {
      const random = new Random(number)
      const seed = random.pick(own)
      const bytes = mutate(seed.bytes, random, random.pick(seeds).bytes)
      const faults = await lookAt(seed, bytes, MAX_BYTES)
      if (format === 'tif') faults.push(...(await changeIt(bytes, MAX_BYTES)))
      expect(faults, `case ${number}, ${seed.filename}`).toEqual([])
    }
  },
  60_000,
)
