import type { MemoryDirectory } from '@memraster/core/backend'
import type { TiffImage } from '../container/classify-directories.ts'
import { withPointsInInches } from '../sidecars/geodata-xform.ts'
import { findImagery, type Imagery } from '../sidecars/imagery/find-imagery.ts'
import { type Pam, pamName, readPam } from '../sidecars/pam.ts'
import { SiblingNames } from '../sidecars/sibling-names.ts'
import { findTabFile, type TabFile } from '../sidecars/tab-file.ts'
import { findWorldFile, type WorldFile } from '../sidecars/world-file.ts'

/** The facts in the files beside a raster, apart from its overviews and masks. */
export interface Sidecars {
  readonly pam: Pam | undefined
  /** The name of the PAM sidecar, if there is one that counts. */
  readonly pamFile: string | undefined
  readonly imagery: Imagery | undefined
  /** Looks for a world file. */
  world(): WorldFile | undefined
  /** Looks for a file of MapInfo's. */
  tab(): TabFile | undefined
}

/** The facts in the files beside a TIFF file; in its PAM sidecar only if that counts. */
export async function readSidecars(
  files: MemoryDirectory,
  filename: string,
  { ifd, layout }: TiffImage,
  countsPam: boolean,
): Promise<Sidecars> {
  const names = new SiblingNames(files)
  const pam = countsPam ? await readPam(files, filename) : undefined
  return {
    pam: pam && withPointsInInches(pam, ifd, layout.height),
    pamFile: countsPam && files.has(pamName(filename)) ? pamName(filename) : undefined,
    imagery: findImagery(filename, names),
    world: () => findWorldFile(filename, names),
    tab: () => findTabFile(filename, names),
  }
}
