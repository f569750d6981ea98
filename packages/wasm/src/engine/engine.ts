import type { BandInfo, PixelRectangle, Resampling } from '@memraster/core/backend'
import type {
  Interleave,
  PlainChange,
  PlainInfo,
  PlainProfile,
  ReadPart,
} from '@memraster/core/internal/late'
import type { DType } from '@memraster/ground'

/** A file of a directory. */
export interface EngineFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file whose bytes are elsewhere. */
export interface DistantFile {
  readonly name: string
  readonly size: number
  /** Copies bytes from `position` on into `target`; fewer only at the end of the file. */
  read(position: number, target: Uint8Array): number
}

/** A raster's width and height. */
interface RasterSize {
  readonly width: number
  readonly height: number
}

/** The pixel facts that a file states, which GDAL has to agree with. */
export interface StatedRaster extends RasterSize {
  readonly bands: readonly StatedBand[]
}

/** A band of a {@link StatedRaster}. */
export interface StatedBand
  extends Pick<BandInfo, 'dtype' | 'nodata' | 'overviews' | 'maskOverviews' | 'storedMask'> {}

/** The overviews of a band, and of its mask. */
export interface BandOverviews extends Pick<BandInfo, 'overviews' | 'maskOverviews'> {}

export interface OpenCommand {
  /** All files of the directory; the engine does not change their bytes. */
  readonly files: readonly (EngineFile | DistantFile)[]
  readonly filename: string
  readonly mode: 'r' | 'r+'
  /** The only drivers that may open it. */
  readonly drivers: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** The facts read elsewhere, if any: GDAL is then asked for pixels only. */
  readonly stated?: StatedRaster | undefined
}

export interface CreateCommand {
  readonly filename: string
  readonly profile: PlainProfile
  /** Whether GDAL writes the driver's files pixel by pixel, or only copies of whole rasters. */
  readonly how: 'direct' | 'copy'
}

/** A raster that the engine holds open. */
export interface EngineRaster {
  readonly id: number
  /** Undefined for a raster whose facts were stated. */
  readonly info: PlainInfo | undefined
  /** Whether pixels can be written into its file, if it is open to be changed. */
  readonly holdsPixels: boolean
}

export interface ReadCommand {
  readonly id: number
  readonly source: 'bands' | 'mask'
  readonly bands: readonly number[]
  /** The overviews from the largest to the one that is read; none for full resolution. */
  readonly overviews: readonly RasterSize[]
  readonly window: PixelRectangle
  readonly shape: readonly [height: number, width: number]
  readonly resampling: Resampling
  /** Of the samples of the parts; not `float16`. */
  readonly dtype: DType
  readonly interleave: Interleave
  /** Whether GDAL is to forget the decoded blocks of the bands at once, as nobody is likely to want them again. */
  readonly forgets?: boolean
}

export interface WriteCommand {
  readonly id: number
  readonly target: 'bands' | 'mask'
  readonly bands: readonly number[]
  readonly window: PixelRectangle
  /** Band by band and row by row, in the dtype of the bands. */
  readonly bytes: Uint8Array
}

export interface OverviewsCommand {
  readonly id: number
  readonly factors: readonly number[]
  readonly resampling: Resampling
}

/** The files that a closed raster has changed. */
export interface ClosedFiles {
  /** Those that were written; their bytes are the receiver's. */
  readonly written: readonly EngineFile[]
  readonly deleted: readonly string[]
}

/**
 * GDAL behind plain data, in this thread or in a worker. Rejects with a `RasterError`. After an abort, a worker that
 * does not come back is ended; in this thread, a call that GDAL has begun runs to its end.
 */
export interface Engine {
  /** The error that ended the engine; undefined while it works. */
  readonly death: Error | undefined
  /** Whether the memory of the WebAssembly, which never shrinks, is larger than at the start. */
  readonly hasGrown: boolean
  open(command: OpenCommand, signal: AbortSignal | undefined): Promise<EngineRaster>
  create(command: CreateCommand, signal: AbortSignal | undefined): Promise<EngineRaster>
  /**
   * Reads in parts, from the top down.
   *
   * @param onTurn Called each time the read continues after other calls.
   */
  read(
    command: ReadCommand,
    signal: AbortSignal | undefined,
    onPart: (part: ReadPart) => void,
    onTurn?: () => void,
  ): Promise<void>
  /** Takes over the memory of the command's bytes, and gives it back. */
  write(command: WriteCommand, signal: AbortSignal | undefined): Promise<ArrayBufferLike>
  update(id: number, change: PlainChange, signal: AbortSignal | undefined): Promise<void>
  /** Gives the overviews of each band. If the signal aborts meanwhile, there are none. */
  buildOverviews(
    command: OverviewsCommand,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<readonly BandOverviews[]>
  /** Formats that are written at once are written now, unless the signal aborts. */
  close(
    id: number,
    signal: AbortSignal | undefined,
    onProgress: ((fraction: number) => void) | undefined,
  ): Promise<ClosedFiles>
  discard(id: number): Promise<void>
}
