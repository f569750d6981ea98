import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { backend as pure } from '@memraster/pure'

const held = []

/** In milliseconds. */
function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What a backend must not do, by the names of files. */
const MISDEEDS = {
  die: () => process.kill(process.pid, 'SIGSEGV'),
  spin: () => {
    for (;;);
  },
  stall: () => {
    const before = cpuTime()
    while (cpuTime() - before < 600);
  },
  wait: () => new Promise(() => {}),
  swell: () => held.push(Buffer.alloc(300 << 20, 1)),
  slip: () => undefined.length,
  litter: () => writeFileSync('litter.tif', 'a'),
  print: () => console.log('a warning'),
  work: () => new Worker('for (;;);', { eval: true }),
  nothing: () => {},
}

/** Does what the file is called, then what the pure backend does. */
export const backend = {
  ...pure,
  name: 'broken',
  async open(directory, filename, request) {
    await MISDEEDS[filename.replace('.tif', '')]()
    return await pure.open(directory, filename, request)
  },
}
