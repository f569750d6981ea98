import { describe, expect, test } from 'vitest'
import { bindBackend } from '../../src/bind-backend.ts'
import { mountMember } from '../../src/zip/mount-zip-member.ts'
import { ZipMembers } from '../../src/zip/zip-members.ts'
import { ZipMemoryFile as UnboundZipMemoryFile } from '../../src/zip/zip-memory-file.ts'
import { createFakeBackend, fakeRaster } from '../files/fake-backend.ts'
import { storedZip } from './zip-archives/stored-zip.ts'

const withCode = (code: string) => expect.objectContaining({ code })

function setup() {
  const backend = createFakeBackend()
  return { ...bindBackend(backend), backend }
}

const scene = storedZip({
  'a/scene.tif': fakeRaster(3, 2),
  'a/scene.tif.msk': fakeRaster(3, 2),
  'b/scene.tif': fakeRaster(5, 4),
  'readme.txt': 'no raster',
})

describe('a member', () => {
  test('opens to be read, with or without a slash before its path', async () => {
    const { ZipMemoryFile } = setup()
    await using archive = new ZipMemoryFile(scene)
    expect(archive.namelist()).toEqual(['a/scene.tif', 'a/scene.tif.msk', 'b/scene.tif', 'readme.txt'])
    const dataset = await archive.open('/b/scene.tif')
    expect(dataset).toMatchObject({ mode: 'r', width: 5, name: `/vsizip${archive.name}/b/scene.tif` })
    expect(dataset.files).toEqual(['scene.tif'])
  })

  test('is opened with the sidecars beside it', async () => {
    const { ZipMemoryFile } = setup()
    await using archive = await ZipMemoryFile.from(new Blob([scene]))
    expect(archive).toBeInstanceOf(ZipMemoryFile)
    expect((await archive.open('a/scene.tif')).files).toEqual(['scene.tif', 'scene.tif.msk'])
  })

  test('may have a backslash in its name, if there are slashes in its path', async () => {
    const { ZipMemoryFile } = setup()
    const odd = storedZip({ 'a/b\\c.tif': fakeRaster(3, 2), 'a/b\\c.tif.msk': fakeRaster(3, 2) })
    await using archive = new ZipMemoryFile(odd)
    const dataset = await archive.open('a/b\\c.tif')
    expect(dataset.files).toEqual(['b%5Cc.tif', 'b%5Cc.tif.msk'])
  })

  test('that is not there is refused with those that are', async () => {
    const { ZipMemoryFile } = setup()
    await using archive = new ZipMemoryFile(scene)
    for (const path of ['nope.tif', 'a', 'a/', '']) {
      await expect(archive.open(path)).rejects.toThrow(withCode('IO'))
      await expect(archive.open(path)).rejects.toThrow(/it has a\/scene\.tif, .*readme\.txt\./)
    }
    await expect(archive.open(1 as never)).rejects.toThrow(TypeError)
  })

  test('that is no raster is refused, as are modes other than r and profiles', async () => {
    const { ZipMemoryFile } = setup()
    await using archive = new ZipMemoryFile(scene)
    await expect(archive.open('readme.txt')).rejects.toThrow(withCode('NOT_RASTER'))
    await expect(archive.open('a/scene.tif', { mode: 'r+' } as never)).rejects.toThrow(withCode('READ_ONLY'))
    await expect(archive.open('a/scene.tif', { width: 3 } as never)).rejects.toThrow(withCode('PROFILE'))
  })
})

describe('closing', () => {
  test('closes the datasets first, also one that is being opened; nothing opens afterwards', async () => {
    const { ZipMemoryFile, backend } = setup()
    const archive = new ZipMemoryFile(scene)
    const opened = await archive.open('a/scene.tif')
    const opening = archive.open('b/scene.tif')
    await Promise.all([archive.close(), archive.close()])
    expect([opened.closed, (await opening).closed, archive.closed]).toEqual([true, true, true])
    expect(backend.openFiles.size).toBe(0)
    await expect(archive.open('a/scene.tif')).rejects.toThrow(withCode('CLOSED'))
    expect(() => archive.namelist()).toThrow(withCode('CLOSED'))
    await archive.close()
  })

  test('tells what closing a dataset threw, and is closed all the same', async () => {
    const { ZipMemoryFile, backend } = setup()
    const archive = new ZipMemoryFile(scene)
    await archive.open('a/scene.tif')
    backend.failure = new Error('disk on fire')
    await expect(archive.close()).rejects.toThrow(/disk on fire/)
    expect(archive.closed).toBe(true)
  })
})

test('only bytes of an archive make one, and a backend opens it', async () => {
  const { ZipMemoryFile } = setup()
  for (const wrong of [undefined, null, 'text', new Blob([scene])]) {
    expect(() => new ZipMemoryFile(wrong as never)).toThrow(TypeError)
  }
  expect(() => new ZipMemoryFile(fakeRaster(3, 2))).toThrow(withCode('NOT_RASTER'))
  await expect(new UnboundZipMemoryFile(scene).open('a/scene.tif')).rejects.toThrow(/no backend/)
  await expect(UnboundZipMemoryFile.from(fakeRaster(3, 2))).rejects.toThrow(withCode('NOT_RASTER'))
})

describe('what is mounted for a member', () => {
  const vrt = (...sources: string[]) =>
    `<VRTDataset>${sources.map((source) => `<SourceFilename relativeToVRT="1">${source}</SourceFilename>`).join('')}</VRTDataset>`
  const names = async (files: Record<string, string>, path: string) => {
    const { directory, filename } = await mountMember(new ZipMembers(storedZip(files), 1 << 20), path)
    return { directory, filename, names: directory.names.toSorted((a, b) => (a < b ? -1 : 1)) }
  }

  test('is what belongs to it by its name, in its folder', async () => {
    const files = ['a.tif', 'a.tfw', 'A.TIF.OVR', 'a_RPC.TXT', 'ab.tif', 'b/a.tif.msk']
    const found = await names(Object.fromEntries(files.map((name) => [name, name])), 'a.tif')
    expect(found.names).toEqual(['A.TIF.OVR', 'a.tfw', 'a.tif', 'a_RPC.TXT'])
  })

  test('is what a VRT refers to, in any folder, through further VRTs, each file once', async () => {
    const found = await names(
      {
        'top/mosaic.vrt': vrt('near.tif', '../tiles/1.tif', '../tiles/inner.vrt', 'in/100%.tif', 'gone.tif'),
        'top/near.tif': 'near',
        'top/other.tif': 'other',
        'top/in/100%.tif': 'percent',
        'tiles/1.tif': 'one',
        'tiles/1.tfw': 'world',
        'tiles/inner.vrt': vrt('1.tif', '../top/mosaic.vrt', 'R&amp;D.tif', '../top/near.tif'),
        'tiles/R&D.tif': 'ampersand',
      },
      'top/mosaic.vrt',
    )
    expect(found.filename).toBe('mosaic.vrt')
    expect(found.names).toEqual([
      'mosaic.vrt',
      'near.tif',
      'tiles%2F1.tfw',
      'tiles%2F1.tif',
      'tiles%2FR&D.tif',
      'tiles%2Finner.vrt',
      'top%2Fin%2F100%25.tif',
    ])
    const text = (name: string) => new TextDecoder().decode(found.directory.get(name))
    expect(text('mosaic.vrt')).toBe(
      vrt('near.tif', 'tiles%2F1.tif', 'tiles%2Finner.vrt', 'top%2Fin%2F100%25.tif', 'gone.tif'),
    )
    expect(text('tiles%2Finner.vrt')).toBe(
      vrt('tiles%2F1.tif', 'mosaic.vrt', 'tiles%2FR&amp;D.tif', 'near.tif'),
    )
  })

  test('is nothing that a VRT names by an absolute path, or relative to elsewhere', async () => {
    const xml = `<VRTDataset><SourceFilename>b.tif</SourceFilename><SourceFilename relativeToVRT="1">/b.tif</SourceFilename></VRTDataset>`
    const found = await names({ 'a.vrt': xml, 'b.tif': 'b' }, 'a.vrt')
    expect(found.names).toEqual(['a.vrt'])
    expect(new TextDecoder().decode(found.directory.get('a.vrt'))).toBe(xml)
  })
})
