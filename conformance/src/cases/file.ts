import { ensure, equal, inOrder, rejects, rejectsAs } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value)
const shown = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function closedFile(context: CaseContext): Promise<ReturnType<CaseContext['file']>> {
  const memfile = context.file(text('content'))
  await memfile.close()
  return memfile
}

/** `MemoryFile`: the file protocol, the ways in and out, and its life. */
export const file: readonly ConformanceCase[] = [
  {
    id: 'file.empty',
    title: 'a file without bytes is empty, exists and grows',
    rasterio: 'test_memoryfile: initial_empty',
    async run(context) {
      const memfile = context.file()
      equal(
        [memfile.mode, memfile.length, memfile.exists(), memfile.closed],
        ['w+', 0, true, false],
        'A new file',
      )
      equal(memfile.write(text('abc')), 3, 'write')
      equal(shown(memfile.bytes()), 'abc', 'The bytes')
    },
  },
  {
    id: 'file.not-bytes',
    title: 'what is no bytes is a TypeError',
    rasterio: 'test_memoryfile: initial_not_bytes',
    async run(context) {
      for (const wrong of ['bytes', 5, [1, 2], null, {}]) {
        await rejectsAs(
          () => context.file(wrong as never),
          'TypeError',
          `new MemoryFile(${JSON.stringify(wrong)})`,
        )
      }
    },
  },
  {
    id: 'file.bytes',
    title: 'bytes are borrowed: read where they are, and never changed',
    rasterio: 'test_memoryfile: initial_bytes',
    async run(context) {
      const bytes = await context.sourceBytes('bytes')
      const before = bytes.slice()
      const memfile = context.file(bytes)
      equal([memfile.mode, memfile.length], ['r', bytes.length], 'A file of bytes')
      ensure(
        memfile.getbuffer().buffer === bytes.buffer,
        'getbuffer() is a copy; expected a view on the bytes.',
      )
      const dataset = await memfile.open()
      equal([dataset.driver, dataset.count, ...dataset.shape], [dataset.driver, 3, 7, 9], 'The raster')
      await dataset.read()
      await dataset.close()
      equal(bytes, before, 'The bytes after the raster was read')
      await rejects(() => memfile.write(text('x')), 'READ_ONLY', 'write on borrowed bytes')
      await rejects(() => memfile.truncate(1), 'READ_ONLY', 'truncate of borrowed bytes')
      await rejects(
        () => memfile.open({ mode: 'r+' }),
        'READ_ONLY',
        "open with mode 'r+' on borrowed bytes",
        { message: /copy/ },
      )
      equal(bytes, before, 'The bytes after refused writes')
    },
  },
  {
    id: 'file.views',
    title: 'a view is used as far as it reaches',
    async run(context) {
      const bytes = await context.sourceBytes('byte')
      const padded = new Uint8Array(bytes.length + 21)
      padded.set(bytes, 13)
      const dataset = await context.file(padded.subarray(13, 13 + bytes.length)).open()
      const expected = await (await context.source('byte')).read()
      equal((await dataset.read()).data, expected.data, 'The pixels of a raster at an odd offset')
    },
  },
  {
    id: 'file.from-sources',
    title: 'files come from Blobs, responses, streams and iterables',
    rasterio: 'test_memoryfile: initial_file_object',
    async run(context) {
      const bytes = new Uint8Array(await context.sourceBytes('byte'))
      const halves = [bytes.subarray(0, 100), bytes.subarray(100)]
      const blob = new Blob([bytes])
      for (const [name, source] of Object.entries({
        Blob: blob,
        Response: new Response(bytes),
        stream: blob.stream(),
        iterable: halves,
        bytes,
      })) {
        const memfile = await context.fileFrom(source as Blob)
        equal(memfile.bytes(), bytes, `The bytes of a file from: ${name}`)
        equal((await memfile.open()).shape, [7, 9], `The raster from: ${name}`)
      }
    },
  },
  {
    id: 'file.copy',
    title: 'a copy can be changed, and its source stays as it is',
    async run(context) {
      const bytes = text('content')
      const memfile = await context.fileFrom(bytes, { copy: true })
      equal(memfile.mode, 'w+', 'mode')
      memfile.write(text('C'))
      equal([shown(memfile.bytes()), shown(bytes)], ['Content', 'content'], 'The copy and its source')
    },
  },
  ...(['seek', 'tell', 'read', 'write', 'getbuffer', 'open'] as const).map(
    (member): ConformanceCase => ({
      id: `file.closed.${member}`,
      title: `${member} of a closed file is refused`,
      ...(member !== 'getbuffer' && {
        rasterio: `test_memoryfile: ${member === 'open' ? 'closed' : `closed_${member}`}`,
      }),
      async run(context) {
        const memfile = await closedFile(context)
        equal([memfile.closed, memfile.length, memfile.exists()], [true, 0, false], 'A closed file')
        const call =
          member === 'write'
            ? () => memfile.write(text('x'))
            : member === 'seek'
              ? () => memfile.seek(0)
              : () => memfile[member]()
        await rejects(call, 'CLOSED', `${member} of a closed file`)
        await memfile.close()
      },
    }),
  ),
  ...(
    [
      ['at-once', 'non_initial_bytes', [[0, 0, 1]]],
      [
        'in-two',
        'non_initial_bytes_in_two',
        [
          [0, 0, 0.4],
          [0.4, 0.4, 1],
        ],
      ],
      [
        'in-two-reverse',
        'non_initial_bytes_in_two_reverse',
        [
          [0.4, 0.4, 1],
          [0, 0, 0.4],
        ],
      ],
    ] as const
  ).map(
    ([name, rasterio, parts]): ConformanceCase => ({
      id: `file.write.${name}`,
      title: `a file that is written ${name.replaceAll('-', ' ')} opens`,
      rasterio: `test_memoryfile: ${rasterio}`,
      async run(context) {
        const bytes = await context.sourceBytes('bytes')
        const at = (share: number): number => Math.floor(share * bytes.length)
        const memfile = context.file()
        for (const [offset, from, to] of parts) {
          memfile.seek(at(offset))
          equal(memfile.write(bytes.subarray(at(from), at(to))), at(to) - at(from), 'write')
        }
        equal(memfile.bytes(), bytes, 'The bytes')
        equal((await memfile.open()).count, 3, 'The number of bands')
      },
    }),
  ),
  {
    id: 'file.read.chunks',
    title: 'reads go on until nothing is left',
    rasterio: 'test_memoryfile: read',
    async run(context) {
      const bytes = await context.sourceBytes('bytes')
      const memfile = context.file(bytes)
      let total = 0
      for (let chunk = memfile.read(100); chunk.length > 0; chunk = memfile.read(100)) total += chunk.length
      equal([total, memfile.tell(), memfile.read().length], [bytes.length, bytes.length, 0], 'After the end')
    },
  },
  {
    id: 'file.seek',
    title: 'seek gives the position; a write past the end fills the gap with zeros',
    async run(context) {
      const memfile = context.file()
      memfile.write(text('abc'))
      equal([memfile.seek(-1, 2), memfile.seek(1, 1), memfile.seek(6)], [2, 3, 6], 'seek')
      memfile.write(text('x'))
      equal(memfile.bytes(), [97, 98, 99, 0, 0, 0, 120], 'The bytes')
      await rejectsAs(() => memfile.seek(-1), 'RangeError', 'seek(-1)')
      equal(memfile.truncate(2), 2, 'truncate')
      equal(shown(memfile.bytes()), 'ab', 'The bytes after truncate(2)')
    },
  },
  {
    id: 'file.out',
    title: 'bytes go out as a view, a copy, a Blob, a File, a stream and an iteration',
    rasterio: 'test_memoryfile: file_object_read_variant2',
    async run(context) {
      const bytes = await context.sourceBytes('bytes')
      const memfile = context.file(bytes)
      equal(new Uint8Array(memfile.arrayBuffer()), bytes, 'arrayBuffer()')
      equal(new Uint8Array(await memfile.blob().arrayBuffer()), bytes, 'blob()')
      equal(new Uint8Array(await memfile.file('a.tif').arrayBuffer()), bytes, 'file()')
      equal(new Uint8Array(await new Response(memfile.stream()).arrayBuffer()), bytes, 'stream()')
      let count = 0
      for await (const chunk of memfile) count += chunk.length
      equal(count, bytes.length, 'The length of the iteration')
    },
  },
  {
    id: 'file.writable',
    title: 'a stream is piped into a file, which then opens',
    rasterio: 'test_memoryfile: test_file_object_write',
    async run(context) {
      const bytes = new Uint8Array(await context.sourceBytes('byte'))
      const memfile = context.file()
      await new Blob([bytes]).stream().pipeTo(memfile.writable() as WritableStream<Uint8Array>)
      equal(memfile.bytes(), bytes, 'The bytes')
      equal((await memfile.open()).shape, [7, 9], 'The raster')
    },
  },
  {
    id: 'file.shared-directory',
    title: 'sidecars that share the directory are found',
    rasterio: 'test_memoryfile: multi_memfile',
    async run(context) {
      const memfile = await context.fixtureFile('mask-external.tif')
      const dataset = await memfile.open()
      equal(dataset.maskFlagEnums[0], ['per_dataset'], 'The mask flags')
      equal(inOrder(dataset.files), ['mask-external.tif', 'mask-external.tif.msk'], 'files')
      await memfile.close()
      equal(memfile.directory.names, ['mask-external.tif.msk'], 'What closing leaves in a shared directory')
    },
  },
  {
    id: 'file.name',
    title: 'the name is made of the directory and the file',
    async run(context) {
      equal(
        context.file(undefined, { dirname: 'foo', filename: 'bar.tif' }).name,
        '/vsimem/foo/bar.tif',
        'name',
      )
      equal(context.file(undefined, { dirname: 'foo', ext: '..png' }).name, '/vsimem/foo/foo.png', 'name')
      const names = new Set([context.file().name, context.file().name])
      equal(names.size, 2, 'The number of names of two files')
    },
  },
  {
    id: 'file.closes-datasets',
    title: 'closing a file closes the datasets that were opened from it',
    rasterio: 'test_memoryfile: close_derived_datasets',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('bytes'))
      const datasets = [await memfile.open(), await memfile.open()]
      await memfile.close()
      for (const dataset of datasets) {
        equal(dataset.closed, true, 'closed')
        await rejects(() => dataset.read(), 'CLOSED', 'Reading a dataset whose file is closed')
      }
    },
  },
]
