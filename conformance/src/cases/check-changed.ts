import type { Dataset } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'

/** A raster of two bands after `change`, closed and opened again; it has to say the same before it closes. */
export async function checkChanged(
  context: CaseContext,
  change: (dataset: Dataset) => void,
  check: (dataset: Dataset, when: string) => void,
  profile: Parameters<CaseContext['create']>[0] = {},
): Promise<void> {
  const memfile = context.file()
  const dataset = await context.create({ count: 2, ...profile }, memfile)
  change(dataset)
  check(dataset, 'before closing')
  await dataset.write(sourcePixels({ dtype: dataset.dtypes[0] ?? 'uint8', count: 2 }))
  check(dataset, 'after writing')
  await dataset.close()
  check(dataset, 'after closing')
  const again = await memfile.open()
  check(again, 'when opened again')
  equal(
    (await again.read()).data,
    sourcePixels({ dtype: dataset.dtypes[0] ?? 'uint8', count: 2 }),
    'The pixels',
  )
}
