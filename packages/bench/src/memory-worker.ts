import { findBackends } from 'memraster'
import { type MemoryContent, measureMemory } from './memory.ts'

// One measurement in a process of its own, since the peak of a process never falls: the name of a backend, and what
// the pixels are.
const [name = '', content = ''] = process.argv.slice(2)
const found = (await findBackends()).find((each) => each.backend?.name === name)
if (!found?.backend) throw new Error(`There is no backend ${JSON.stringify(name)}`)
console.log(JSON.stringify(await measureMemory(found.backend, content as MemoryContent)))
