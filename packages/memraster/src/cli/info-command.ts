import { parseArgs } from 'node:util'
import { reportRaster } from './raster-report.ts'
import { readRasterFile } from './read-raster-file.ts'
import { summarizeRaster } from './summarize-raster.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** `memraster info`: prints what is in a raster. */
export async function runInfo(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      bands: { type: 'boolean', default: false },
      stats: { type: 'boolean', default: false },
      checksum: { type: 'boolean', default: false },
      driver: { type: 'string' },
    },
  })
  const [path, ...others] = positionals
  if (path === undefined) throw new UsageError('info takes a FILE.')
  if (others.length > 0) throw new UsageError(`info takes one FILE, not also ${others.join(' ')}.`)
  const memfile = await readRasterFile(path)
  try {
    const dataset = await memfile.open({ driver: values.driver })
    const report = await reportRaster(dataset, memfile.length, values)
    if (values.json) terminal.print(JSON.stringify(report, null, 2))
    else for (const line of summarizeRaster(report, values.bands, terminal)) terminal.print(line)
  } finally {
    await memfile.close()
  }
  return 0
}
