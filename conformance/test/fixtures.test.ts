import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { backend as pure } from '@memraster/pure'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../src/check-folder.ts'
import type { FileFacts } from '../src/golden-facts.ts'

const folder = fileURLToPath(new URL('../fixtures/tif/', import.meta.url))
const facts = JSON.parse(readFileSync(new URL('../fixtures/facts.json', import.meta.url), 'utf8')) as Record<
  string,
  FileFacts
>

describe.each([pure])('$name sees what rasterio sees', (backend) => {
  it.each(Object.entries(facts))('%s', async (file, expected) => {
    for await (const { differences } of checkFolder(backend, folder, { [file]: expected }))
      expect(differences).toEqual([])
  })
})
