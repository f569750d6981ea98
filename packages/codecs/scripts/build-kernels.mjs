// Compiles the kernels of this package to WebAssembly:
//
//     node scripts/build-kernels.mjs
//
// Each kernels/X/X.ts becomes dist/kernels/X.wasm, and two modules that export it: X.static.js, for runtimes that load
// WebAssembly only as a module beside the program's, and X.inline.js, which holds its bytes.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { main } from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))
const OPTIONS = [
  ...['--enable', 'simd', '--enable', 'bulk-memory', '--runtime', 'stub', '--importMemory', '--noAssert'],
  ...['-O3', '--converge'],
]

await mkdir(`${root}dist/kernels`, { recursive: true })
for (const name of await readdir(`${root}kernels`)) {
  if (name.includes('.')) continue
  let bytes
  const { error, stderr } = await main(
    [`kernels/${name}/${name}.ts`, '-o', 'kernel.wasm', '--baseDir', root, ...OPTIONS],
    {
      writeFile: (_name, contents) => {
        bytes = contents
      },
    },
  )
  if (error) throw new Error(`${name}: ${stderr.toString()}`, { cause: error })
  const encoded = Buffer.from(bytes).toString('base64')
  const write = (file, contents) => writeFile(`${root}dist/kernels/${name}.${file}`, contents)
  await write('wasm', bytes)
  await write('static.js', `export { default } from './${name}.wasm'\n`)
  await write(
    'inline.js',
    `export default Uint8Array.from(atob('${encoded}'), (byte) => byte.charCodeAt(0))\n`,
  )
}
