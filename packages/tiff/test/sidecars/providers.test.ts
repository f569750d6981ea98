import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { MemoryDirectory, type TagDomains } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { findImagery } from '../../src/sidecars/imagery/find-imagery.ts'
import { SiblingNames } from '../../src/sidecars/sibling-names.ts'

/** A raster with the texts of the files beside it, and what rasterio sees in them; made by make-imagery.py. */
interface Case {
  readonly name: string
  readonly filename: string
  readonly files: Readonly<Record<string, string>>
  readonly seen: {
    readonly type: string | null
    readonly domains: TagDomains
    /** The raster among them. */
    readonly files: readonly string[]
  }
}

const golden: readonly Case[] = JSON.parse(
  gunzipSync(readFileSync(new URL('golden/imagery.json.gz', import.meta.url))).toString(),
)

describe('the metadata in the files of providers are those that rasterio sees', () => {
  it.each(golden)('$name', ({ filename, files, seen }) => {
    const directory = new MemoryDirectory()
    for (const [name, text] of Object.entries(files)) directory.set(name, new TextEncoder().encode(text))
    const found = findImagery(filename, new SiblingNames(directory))
    const { '': own, ...domains } = found?.tags ?? {}
    expect({
      type: own?.METADATATYPE ?? null,
      domains: Object.fromEntries(Object.entries(domains).filter(([, tags]) => Object.keys(tags).length > 0)),
      files: [filename, ...(found?.files ?? [])],
    }).toEqual(seen)
  })
})
