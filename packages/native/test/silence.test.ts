import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { nativeSuite } from './native-suite.ts'

/** Opens and reads damaged files in a process of its own, and says at the end how many it could open. */
const SCRIPT = `
import { readFileSync } from 'node:fs'
import { MemoryFile } from '${new URL('../dist/index.js', import.meta.url)}'
let state = 1
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
let opened = 0
for (const name of ['bands.h5', 'bands.nc', 'pages.tif']) {
  const whole = readFileSync(new URL(name, '${new URL('./golden/', import.meta.url)}'))
  for (let i = 0; i < 40; i++) {
    const bytes = new Uint8Array(whole)
    for (let k = 0; k < 8; k++) bytes[Math.floor(random() * (k % 2 ? 600 : bytes.length))] = Math.floor(random() * 256)
    const memfile = new MemoryFile(i % 5 ? bytes : bytes.slice(0, random() * bytes.length), { filename: name })
    try {
      const dataset = await memfile.open()
      opened++
      await dataset.read()
    } catch (error) {
      if (error.name !== 'RasterError') throw error
    }
    await memfile.close()
  }
}
console.log(opened > 0 ? 'done' : 'none opened')
`

nativeSuite('damaged files', () => {
  it('make GDAL, HDF5 and the binding print nothing', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      encoding: 'utf8',
    })
    expect({ stdout, stderr, status }).toEqual({ stdout: 'done\n', stderr: '', status: 0 })
  }, 60_000)
})
