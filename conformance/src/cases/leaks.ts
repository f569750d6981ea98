import { ensure, equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels } from '../suite/formula-pixels.ts'

/** Checks that nothing is left of what `use` did, if the backend can count what it holds. */
async function leavesNothing(context: CaseContext, use: () => Promise<unknown>): Promise<void> {
  const { countResources } = context.subject
  const before = await countResources?.()
  await use()
  equal(await countResources?.(), before, 'What the backend holds')
}

/** Nothing stays behind. */
export const leaks: readonly ConformanceCase[] = [
  {
    id: 'leaks.reading',
    title: 'opening, reading and closing leaves nothing behind',
    async run(context) {
      const bytes = await context.sourceBytes('bytes')
      await leavesNothing(context, async () => {
        for (let i = 0; i < 50; i++) {
          const memfile = context.file(bytes)
          const dataset = await memfile.open()
          await dataset.read({
            window: [
              [0, 3],
              [0, 4],
            ],
          })
          await dataset.close()
          await memfile.close()
        }
      })
    },
  },
  {
    id: 'leaks.writing',
    title: 'creating, writing and closing leaves nothing behind but the file',
    async run(context) {
      const memfile = context.file()
      await leavesNothing(context, async () => {
        for (let i = 0; i < 20; i++) {
          const dataset = await context.create({ mode: 'w+' }, memfile)
          await dataset.write(formulaPixels('uint8', 0))
          await dataset.close()
        }
      })
      equal(memfile.directory.names, [memfile.filename], 'The files of the directory')
      await memfile.close()
      equal(memfile.directory.names, [], 'The files of the directory after closing')
    },
  },
  {
    id: 'leaks.failures',
    title: 'what fails leaves nothing behind',
    async run(context) {
      await leavesNothing(context, async () => {
        for (let i = 0; i < 20; i++) {
          const memfile = context.file(new Uint8Array(300).fill(i))
          const error = await memfile.open().catch((caught: unknown) => caught)
          ensure(error instanceof Error, 'Rubbish was opened.')
          await memfile.close()
          const target = context.file()
          const dataset = await context.create({}, target)
          await dataset.write(formulaPixels('uint8', 0))
          await dataset.discard()
          equal(target.length, 0, 'The length of a file whose dataset was discarded')
          await target.close()
        }
      })
    },
  },
  {
    id: 'leaks.memory',
    title: '300 files that are opened, read and closed do not fill the memory',
    async run(context) {
      // Each file decodes to 1 MB: 300 MB would stay if they were kept.
      const memfile = await context.written({ width: 1024, height: 1024 }, new Uint8Array(1 << 20).fill(3))
      const bytes = memfile.bytes()
      const used = (): number | undefined => {
        const { process } = globalThis as { process?: { memoryUsage?(): { rss: number } } }
        return process?.memoryUsage?.().rss
      }
      const readOnce = async (): Promise<void> => {
        const file = context.file(bytes)
        const dataset = await file.open()
        await dataset.read({
          indexes: 1,
          window: [
            [500, 600],
            [0, 1024],
          ],
        })
        await file.close()
      }
      for (let i = 0; i < 50; i++) await readOnce()
      const before = used()
      for (let i = 0; i < 250; i++) await readOnce()
      const after = used()
      // Runtimes without such a measure show a leak by running out of memory.
      if (before === undefined || after === undefined) return
      ensure(
        after - before < 150 * 2 ** 20,
        `${Math.round((after - before) / 2 ** 20)} MB were added by 250 more files.`,
      )
    },
  },
]
