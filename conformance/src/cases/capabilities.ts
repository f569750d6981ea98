import { DTYPES } from '@memraster/core'
import { FEATURES } from '@memraster/core/backend'
import { ensure, equal, inOrder } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** The capabilities that a backend states. */
export const capabilities: readonly ConformanceCase[] = [
  {
    id: 'capabilities.plain-data',
    title: 'capabilities are plain data that JSON keeps whole',
    async run({ capabilities: found }) {
      equal(JSON.parse(JSON.stringify(found)), found, 'The capabilities after JSON')
    },
  },
  {
    id: 'capabilities.frozen',
    title: 'capabilities are frozen, all the way down',
    async run({ capabilities: found }) {
      const check = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return
        ensure(Object.isFrozen(value), `${path} is not frozen.`)
        for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`)
      }
      check(found, 'capabilities')
    },
  },
  {
    id: 'capabilities.features',
    title: 'each feature is said to be there or not',
    async run({ capabilities: { features } }) {
      equal(inOrder(Object.keys(features)), inOrder(FEATURES), 'The features')
      for (const [name, value] of Object.entries(features)) equal(typeof value, 'boolean', name)
      equal(features['resampling.nearest'], true, 'resampling.nearest, which every backend has')
    },
  },
  {
    id: 'capabilities.drivers',
    title: 'drivers that create say what they take',
    async run({ capabilities: { drivers } }) {
      ensure(Object.keys(drivers).length > 0, 'There is no driver.')
      for (const [name, driver] of Object.entries(drivers)) {
        ensure(driver.description.length > 0, `${name} has no description.`)
        for (const option of Object.keys(driver.openOptions ?? {}))
          equal(option, option.toLowerCase(), `An open option of ${name}`)
        if (driver.create === false) continue
        ensure(driver.creationOptions !== undefined, `${name} creates, but lists no creationOptions.`)
        for (const dtype of driver.dtypes ?? [])
          ensure(DTYPES.includes(dtype), `${name} names the dtype ${dtype}.`)
        for (const option of Object.keys(driver.creationOptions))
          equal(option, option.toLowerCase(), `An option of ${name}`)
      }
    },
  },
]
