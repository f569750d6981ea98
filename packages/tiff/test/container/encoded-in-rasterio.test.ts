import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { flavors, grayTags } from './flavors.ts'

const python = ['command -p python3', 'python3'].find((candidate) => {
  try {
    execFileSync('sh', ['-c', `${candidate} -c 'import rasterio'`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

describe(`encoded files in rasterio${python === undefined ? ' (skipped: no python3 with rasterio here)' : ''}`, () => {
  it.skipIf(python === undefined).each(flavors)('have the pixels that were written %o', (flavor) => {
    const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
    try {
      const tiles: readonly TiffTag[] = [
        { id: Tag.TileWidth, type: FieldType.Short, values: [16] },
        { id: Tag.TileLength, type: FieldType.Short, values: [16] },
      ]
      const tags = grayTags(20, 16, ...tiles).filter((tag) => tag.id !== Tag.RowsPerStrip)
      const block = Uint8Array.from({ length: 256 }, (_, i) => i)
      const overview = grayTags(10, 8, { id: Tag.NewSubfileType, type: FieldType.Long, values: [1] })
      const bytes = encodeTiff(
        [
          { tags, blocks: [block, undefined] },
          { tags: overview, blocks: [block.subarray(0, 80)] },
        ],
        flavor,
      )
      expect(parseImageLayout(parseTiff(bytes).directories[0] ?? expect.fail()).blockCount).toBe(2)
      const file = join(folder, 'a.tif')
      writeFileSync(file, bytes)
      const script = `import rasterio, json, warnings
warnings.simplefilter("ignore")
d = rasterio.open("${file}")
print(json.dumps([d.width, d.height, d.block_shapes, d.overviews(1), d.read(1)[15, 12:18].tolist()]))`
      const output = execFileSync('sh', ['-c', `${python} -c '${script}'`], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
      // Row 15 of the first tile is 240 to 255; the second tile is sparse.
      expect(JSON.parse(output)).toEqual([20, 16, [[16, 16]], [2], [252, 253, 254, 255, 0, 0]])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
