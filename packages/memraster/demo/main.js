/**
 * A guided tour of memraster: a raster from bytes to pixels and back, on every backend that is installed.
 *
 *   npm run demo                    on a scene that the demo paints itself
 *   npm run demo -- your-file.tif   on a raster of yours
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { bindBackend, findBackends } from 'memraster'
import { readRasterFile } from '../dist/cli/read-raster-file.js'
import { takePicture } from './picture.js'
import { encodePng } from './png.js'
import { makeSampleScene } from './sample-scene.js'
import { tellStory } from './story.js'
import { printFacts, printStories } from './tables.js'
import { drawPicture } from './terminal-picture.js'

const OUTPUT = 'demo-output'

async function main([path]) {
  const installed = (await findBackends())
    .map(({ backend }) => backend)
    .filter((backend) => backend !== undefined)
  const openFile = await opener(path, installed)
  const backends = await thoseThatOpen(openFile, installed)

  const memfile = await openFile(backends[0])
  const picture = join(OUTPUT, `${parse(memfile.name).name}.png`)
  mkdirSync(OUTPUT, { recursive: true })
  await introduce(await memfile.open(), memfile.length, picture)
  await memfile.close()

  const stories = []
  for (const backend of backends) {
    const steps = await tellStory(await openFile(backend), bindBackend(backend).MemoryFile)
    stories.push({ backend: backend.name, steps })
  }
  const isSame = printStories(stories)
  console.log(`\nThe picture is in ${picture}.`)
  if (!isSame) throw new Error('The pixels did not stay the same.')
}

/** Gives the raster as a memory file of a backend; without a path, the scene that the demo paints. */
async function opener(path, installed) {
  if (path !== undefined) return (backend) => readRasterFile(path, bindBackend(backend).MemoryFile)
  const scene = await makeSampleScene(bindBackend(installed[0]).MemoryFile)
  return (backend) => new (bindBackend(backend).MemoryFile)(scene, { filename: 'sample-scene.tif' })
}

/** The backends that can open the file; says why the others cannot. */
async function thoseThatOpen(openFile, backends) {
  const able = []
  const problems = []
  for (const backend of backends) {
    const memfile = await openFile(backend)
    try {
      await memfile.open()
      able.push(backend)
    } catch (error) {
      problems.push({ name: backend.name, error })
    } finally {
      await memfile.close()
    }
  }
  if (able.length === 0) throw problems[0].error
  for (const { name, error } of problems) console.log(`Without the ${name} backend: ${error.message}`)
  return able
}

/** Shows a raster: as a picture, in the terminal and as a file, and by its facts. */
async function introduce(dataset, size, pictureFile) {
  if (dataset.count === 0) {
    throw new Error(
      `The file has no bands of its own; it holds ${dataset.subdatasets.join(', ') || 'nothing'}.`,
    )
  }
  const { isTTY, columns = 80 } = process.stdout
  const width = Math.min(columns, 100)
  const isColored = Boolean(isTTY) && !process.env.NO_COLOR
  for (const line of drawPicture(await takePicture(dataset, width, width), isColored)) console.log(line)
  console.log()
  printFacts(dataset, size)
  writeFileSync(pictureFile, encodePng(await takePicture(dataset, 1024, 1024)))
}

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', () => process.exit())
try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(`The demo failed: ${error.code ? `${error.code}: ` : ''}${error.message}`)
  process.exitCode = 1
}
