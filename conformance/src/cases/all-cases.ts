import type { ConformanceCase } from '../suite/conformance-case.ts'
import { bands } from './bands.ts'
import { builtOverviews } from './built-overviews.ts'
import { capabilities } from './capabilities.ts'
import { changedFacts } from './changed-facts.ts'
import { changedFixtures } from './changed-fixtures.ts'
import { changingMemory } from './changing-memory.ts'
import { cog } from './cog.ts'
import { colors } from './colors.ts'
import { concurrency } from './concurrency.ts'
import { create } from './create.ts'
import { file } from './file.ts'
import { fixtures } from './fixtures.ts'
import { geoKeys } from './geo-keys.ts'
import { georeference } from './georeference.ts'
import { goldenReads } from './golden-reads.ts'
import { hostile } from './hostile.ts'
import { hostileMetadata } from './hostile-metadata.ts'
import { hostileUpdates } from './hostile-updates.ts'
import { knownAtOnce } from './known-at-once.ts'
import { leaks } from './leaks.ts'
import { levels } from './levels.ts'
import { lifecycle } from './lifecycle.ts'
import { masks } from './masks.ts'
import { metadata } from './metadata.ts'
import { mistakes } from './mistakes.ts'
import { nodata } from './nodata.ts'
import { nodataTexts } from './nodata-texts.ts'
import { oddNames } from './odd-names.ts'
import { open } from './open.ts'
import { openOptions } from './open-options.ts'
import { overviewMasks } from './overview-masks.ts'
import { overviews } from './overviews.ts'
import { pictures } from './pictures.ts'
import { places } from './places.ts'
import { profiles } from './profiles.ts'
import { progressErrors } from './progress-errors.ts'
import { readResults } from './read-results.ts'
import { subdatasets } from './subdatasets.ts'
import { update } from './update.ts'
import { windowsOfData } from './windows-of-data.ts'
import { write } from './write.ts'
import { writtenWindows } from './written-windows.ts'
import { zip } from './zip.ts'

/** All that backends are held to. */
export const ALL_CASES: readonly ConformanceCase[] = [
  ...capabilities,
  ...file,
  ...open,
  ...openOptions,
  ...zip,
  ...subdatasets,
  ...goldenReads,
  ...readResults,
  ...bands,
  ...places,
  ...windowsOfData,
  ...levels,
  ...create,
  ...colors,
  ...write,
  ...writtenWindows,
  ...masks,
  ...metadata,
  ...georeference,
  ...geoKeys,
  ...nodata,
  ...nodataTexts,
  ...knownAtOnce,
  ...update,
  ...changedFacts,
  ...pictures,
  ...overviews,
  ...overviewMasks,
  ...builtOverviews,
  ...cog,
  ...lifecycle,
  ...mistakes,
  ...concurrency,
  ...oddNames,
  ...changingMemory,
  ...progressErrors,
  ...hostile,
  ...hostileMetadata,
  ...hostileUpdates,
  ...leaks,
  ...fixtures,
  ...profiles,
  ...changedFixtures,
]
