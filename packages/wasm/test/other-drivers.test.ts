import { type Profile, MemoryFile as UnboundFile } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import type { DType, RasterArray } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import type { RasterFacts } from '../../../conformance/src/golden/golden-facts.ts'
import { wasmCapabilities } from '../src/capabilities.ts'
import { local } from './backends.ts'
import { digest, rasterioIsMissing, rasterioSees } from './rasterio-oracle.ts'
import { patternOf } from './samples.ts'

const WIDTH = 67
const HEIGHT = 45

interface Written {
  readonly pixels: RasterArray
  readonly files: Map<string, Uint8Array>
}

async function write(
  driver: string,
  profile: Omit<Profile, 'dtype'> & { readonly dtype: DType },
  count: number,
): Promise<Written> {
  const directory = new MemoryDirectory()
  const filename = `${directory.name}.${wasmCapabilities.drivers[driver]?.extensions[0]}`
  const file = new UnboundFile(undefined, { backend: local, directory, filename })
  const pixels = patternOf(profile.dtype, WIDTH * HEIGHT * count)
  const dataset = await file.open({ driver, width: WIDTH, height: HEIGHT, count, ...profile })
  await dataset.write(pixels)
  await dataset.close()
  const files = new Map(directory.names.map((name) => [name, directory.get(name) as Uint8Array]))
  return { pixels, files }
}

const missing = rasterioIsMissing()
if (missing) it.skip(`what rasterio reads of files of other drivers: ${missing}`)
else {
  describe('files of other drivers that rasterio reads', async () => {
    /** Those that Debian's GDAL reads too, which store pixels as they are, in one file. */
    const drivers: [driver: string, dtype: DType, count: number][] = [
      ['COG', 'float32', 2],
      ['PNG', 'uint8', 3],
      ['PNG', 'uint16', 1],
      ['GIF', 'uint8', 1],
      ['BMP', 'uint8', 3],
      ['HFA', 'int16', 2],
      ['NITF', 'uint16', 2],
      ['PCIDSK', 'float32', 2],
      ['AAIGrid', 'int32', 1],
      ['SGI', 'uint8', 3],
      ['PNM', 'uint16', 3],
      ['GPKG', 'float32', 1],
      ['RST', 'int16', 1],
      ['GSBG', 'float32', 1],
      ['BT', 'float32', 1],
    ]
    const transform = [0.5, 0, 10, 0, -0.5, 50] as const
    const written = new Map<string, Written>()
    const options = { transform, crs: 'EPSG:4326' }
    for (const [driver, dtype, count] of drivers) {
      written.set(`${driver} ${dtype}`, await write(driver, { dtype, ...options }, count))
    }
    const seen = rasterioSees(new Map([...written].map(([name, { files }]) => [name, files])))
    it.each(drivers)('%s of %s', (driver, dtype, count) => {
      const { pixels } = written.get(`${driver} ${dtype}`) as Written
      const facts = seen.get(`${driver} ${dtype}`) as RasterFacts
      expect(facts).not.toHaveProperty('openError')
      expect(facts.dtypes).toEqual(Array(count).fill(dtype))
      const length = pixels.length / count
      const bands = Array.from({ length: count }, (_, band) =>
        digest(pixels.subarray(band * length, (band + 1) * length)),
      )
      expect(facts.pixels).toEqual(bands)
    })
  })
}
