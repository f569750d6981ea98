/**
 * Compares backends with rasterio on every GeoTIFF under a folder.
 *
 *   node scripts/check-folder.mjs FOLDER [pure ...]
 *
 * Needs python3 with rasterio. Prints one line for each file that differs; the exit code is 1 if any does.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkFolder } from '@memraster/conformance/folder'

const [folder, ...names] = process.argv.slice(2)
if (!folder) {
  console.error('usage: check-folder.mjs FOLDER [BACKEND ...]')
  process.exit(2)
}
const script = fileURLToPath(new URL('../fixtures/golden_facts.py', import.meta.url))
// `command -p` takes the system's python, not one that a version manager puts first.
const facts = JSON.parse(
  execFileSync('sh', ['-c', 'command -p python3 "$@"', 'sh', script, folder], { maxBuffer: 1 << 28 }),
)

let differing = 0
for (const name of names.length > 0 ? names : ['pure']) {
  const { backend } = await import(`@memraster/${name}`)
  for await (const { file, differences } of checkFolder(backend, folder, facts)) {
    if (differences.length > 0) differing += 1
    for (const { fact, expected, found } of differences) {
      console.log(`${name}: ${file}: ${fact}: ${show(found)} where rasterio has ${show(expected)}`)
    }
  }
  console.log(`${name}: ${Object.keys(facts).length} files`)
}
console.log(differing === 0 ? 'no differences' : `${differing} files differ`)
process.exitCode = differing === 0 ? 0 : 1

function show(value) {
  return value instanceof Error ? `${value.name} ${value.code ?? ''} ${value.message}` : JSON.stringify(value)
}
