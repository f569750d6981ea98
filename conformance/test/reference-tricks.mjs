/**
 * Opens and reads the files of reference-kinds.mjs with a backend.
 *
 * usage: node reference-tricks.mjs MODULE ROOM PORT [--trusted]; ROOM has canary.tif and canary.bin, PORT is a
 * server's. Prints a line of JSON for each file. With --trusted it opens only one, with its driver named, so that GDAL
 * follows the reference: whatever watches the process has to notice that.
 */
import { CANARY, KINDS, SIDE, TARGETS } from './reference-kinds.mjs'

async function attempt({ MemoryFile, MemoryDirectory }, files, options) {
  const [filename] = Object.keys(files)
  const directory = new MemoryDirectory()
  for (const [each, bytes] of Object.entries(files)) directory.share(each, bytes)
  const memfile = new MemoryFile(undefined, { directory, filename })
  try {
    const opened = await memfile.open(options)
    let isSeen = false
    for (const outShape of [
      [opened.height, opened.width],
      [SIDE, SIDE],
    ]) {
      const { data } = await opened.read({ indexes: 1, outShape })
      isSeen ||= data.includes(CANARY)
    }
    await opened.datasetMask({ outShape: [SIDE, SIDE] }).catch(() => {})
    await opened.close()
    return isSeen ? 'read the canary' : 'opened'
  } catch (error) {
    return error.code ?? `${error}`
  } finally {
    await memfile.close()
  }
}

async function main([module, room, port, flag]) {
  const [backend, { MemoryDirectory }] = await Promise.all([
    import(module),
    import('@memraster/core/backend'),
  ])
  const names = { ...backend, MemoryDirectory }
  const tell = (trick, outcome) => process.stdout.write(`${JSON.stringify([trick, outcome])}\n`)
  if (flag === '--trusted') {
    tell('a path', await attempt(names, KINDS['VRT, element'](`${room}/canary.tif`), { driver: 'VRT' }))
    return
  }
  for (const [kind, filesOf] of Object.entries(KINDS)) {
    for (const [target, nameOf] of Object.entries(TARGETS))
      tell(`${kind}: ${target}`, await attempt(names, filesOf(nameOf({ room, port })), {}))
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await main(process.argv.slice(2))
  process.exit(0)
}
