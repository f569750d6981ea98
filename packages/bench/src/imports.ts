import { execFileSync } from 'node:child_process'
import { median } from './measure.ts'

/** The packages whose import is timed. */
const PACKAGES = [
  'memraster',
  '@memraster/core',
  '@memraster/pure',
  '@memraster/wasm',
  '@memraster/native',
  'geotiff',
] as const

/** The times of importing a package, by its name: medians of `rounds` processes, in milliseconds. */
export function measureImports(rounds: number): Record<string, number> {
  const times = PACKAGES.map((name) => {
    const url = JSON.stringify(import.meta.resolve(name))
    const code = `const start = performance.now(); await import(${url}); console.log(performance.now() - start)`
    const time = (): number =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
    return [name, median(Array.from({ length: rounds }, time))] as const
  })
  return Object.fromEntries(times)
}
