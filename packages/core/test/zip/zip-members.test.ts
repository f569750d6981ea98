import { readFileSync } from 'node:fs'
import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { crc32, crc32Plain } from '../../src/zip/crc32.ts'
import { normalizeEntryPath } from '../../src/zip/entry-name.ts'
import { chooseInflate, inflateWithFflate, inflateWithStream } from '../../src/zip/inflate.ts'
import { readZipMember } from '../../src/zip/read-zip-member.ts'
import { parseZipDirectory } from '../../src/zip/zip-directory.ts'
import { ZipMembers } from '../../src/zip/zip-members.ts'

const load = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`zip-archives/${name}.zip`, import.meta.url)))
const facts = JSON.parse(
  readFileSync(new URL('zip-archives/members.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>
const withCode = (code: string) => expect.objectContaining({ code })
const NO_LIMIT = Number.POSITIVE_INFINITY
const hex = (value: number): string => value.toString(16).padStart(8, '0')

describe('members that zipfile reads', () => {
  test.each(Object.keys(facts))('%s', async (name) => {
    const members = new ZipMembers(load(name), NO_LIMIT)
    const read = await Promise.all(
      members.paths.map(async (path) => [path, hex(crc32(await members.read(normalizeEntryPath(path))))]),
    )
    expect(Object.fromEntries(read)).toEqual(facts[name])
  })
})

describe('the engines that inflate', () => {
  test.each([
    ['the one that is chosen', chooseInflate()],
    ['the platform stream', inflateWithStream],
    ['fflate', inflateWithFflate],
  ])('%s', async (_, inflate) => {
    const archive = load('plain')
    const entries = parseZipDirectory(archive)
    const zeros = entries.get('folder/zeros.bin')
    const empty = entries.get('empty.bin')
    if (!zeros || !empty) throw new Error('missing members')
    expect(await readZipMember(archive, zeros, inflate)).toEqual(new Uint8Array(20000))
    expect(await readZipMember(archive, empty, inflate)).toEqual(new Uint8Array(0))
    for (const size of [19999, 20001]) {
      await expect(readZipMember(archive, { ...zeros, size }, inflate)).rejects.toThrow(withCode('CORRUPT'))
    }
  })
})

describe('members that are refused', () => {
  const reading = (name: string, path: string) => new ZipMembers(load(name), NO_LIMIT).read(path)

  test('encrypted ones', async () => {
    await expect(reading('encrypted', 'secret.tif')).rejects.toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', feature: 'encryption' }),
    )
  })

  test('those of other methods, by their names', async () => {
    await expect(reading('other-methods', 'a.bz2')).rejects.toThrow(
      expect.objectContaining({ feature: 'BZip2' }),
    )
    await expect(reading('other-methods', 'a.lzma')).rejects.toThrow(
      expect.objectContaining({ feature: 'LZMA' }),
    )
  })

  test('archives whose members overlap', () => {
    expect(() => parseZipDirectory(load('overlapping'))).toThrow(withCode('CORRUPT'))
  })

  test('a name that is longer than any path', () => {
    const named = (length: number) => parseZipDirectory(zipSync({ ['a'.repeat(length)]: new Uint8Array(1) }))
    expect(named(4096).size).toBe(1)
    expect(() => named(4097)).toThrow(withCode('LIMIT'))
  })

  test('what is no archive', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(100), new TextEncoder().encode('text')]) {
      expect(() => parseZipDirectory(bytes)).toThrow(withCode('NOT_RASTER'))
    }
    expect(() => parseZipDirectory(load('plain').subarray(0, 100))).toThrow(withCode('CORRUPT'))
  })

  test('a size that the compressed bytes cannot hold', async () => {
    const archive = load('plain')
    const entry = parseZipDirectory(archive).get('folder/text.txt')
    if (!entry) throw new Error('missing member')
    const claim = { ...entry, size: 2 ** 40 }
    await expect(readZipMember(archive, claim)).rejects.toThrow(/cannot hold/)
  })

  test('a member whose CRC differs, and again when it is asked for again', async () => {
    const archive = load('plain')
    const at = Buffer.from(archive).indexOf('stored text')
    archive[at] = 0
    const members = new ZipMembers(archive, NO_LIMIT)
    for (let i = 0; i < 2; i++) await expect(members.read('readme.txt')).rejects.toThrow(withCode('CORRUPT'))
  })

  test('more inflated bytes than the limit', async () => {
    const members = new ZipMembers(load('plain'), 20500)
    expect(await members.read('folder/zeros.bin')).toHaveLength(20000)
    await expect(members.read('folder/text.txt')).rejects.toThrow(withCode('LIMIT'))
    expect(await members.read('folder/zeros.bin')).toHaveLength(20000)
  })
})

test('bytes that were transferred away are an error, also for a stored member', async () => {
  const archive = load('plain')
  const members = new ZipMembers(archive, NO_LIMIT)
  structuredClone(archive, { transfer: [archive.buffer] })
  await expect(members.read('readme.txt')).rejects.toThrow(withCode('IO'))
})

test('a stored member is a view on the archive, an inflated one is made once', async () => {
  const archive = load('plain')
  const members = new ZipMembers(archive, NO_LIMIT)
  expect((await members.read('readme.txt')).buffer).toBe(archive.buffer)
  expect(await members.read('folder/zeros.bin')).toBe(await members.read('folder/zeros.bin'))
})

test('an archive with any byte changed or cut off gives members or a RasterError', async () => {
  const archives = Object.keys(facts).map(load)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...archives),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.nat({ max: 40 }),
      async (archive, changes, cut) => {
        const bytes = archive.slice(0, archive.length - (cut < 20 ? 0 : cut))
        // The directory is what most can go wrong with, and stands at the end.
        for (const [at, value] of changes) bytes[bytes.length - 1 - (at % bytes.length)] = value
        try {
          const members = new ZipMembers(bytes, 1 << 24)
          await Promise.allSettled(
            members.paths.map(async (path) => {
              try {
                await members.read(normalizeEntryPath(path))
              } catch (error) {
                if (!isRasterError(error)) throw new Error('not a RasterError', { cause: error })
              }
            }),
          ).then((results) => expect(results.filter(({ status }) => status === 'rejected')).toEqual([]))
        } catch (error) {
          if (!isRasterError(error)) throw error
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('paths cannot leave the archive', () => {
  expect(normalizeEntryPath('/a//./b/../c.tif')).toBe('a/c.tif')
  expect(normalizeEntryPath('../../a.tif')).toBe('a.tif')
  expect(normalizeEntryPath('a\\b.tif')).toBe('a/b.tif')
})

test('the CRC of the check value in the catalogue of CRC algorithms', () => {
  const bytes = new TextEncoder().encode('123456789')
  for (const crc of [crc32, crc32Plain]) {
    expect(crc(bytes)).toBe(0xcbf43926)
    expect(crc(bytes.subarray(4), crc(bytes.subarray(0, 4)))).toBe(0xcbf43926)
  }
})
