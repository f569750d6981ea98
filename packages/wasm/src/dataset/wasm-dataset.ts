import {
  applyChange,
  type BackendDataset,
  type BandInfo,
  type CloseRequest,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
  type OverviewRequest,
  type ReadRequest,
  type WriteRequest,
} from '@memraster/core/backend'
import {
  interleaveFor,
  packWrite,
  placePart,
  plainChange,
  type ReadPart,
  requireOverviewsThatEnd,
  requireUnswapped,
} from '@memraster/core/internal/late'
import type { RasterArray } from '@memraster/ground'
import type { Engine } from '../engine/engine.ts'
import { isGrid } from '../engine/plan-parts.ts'
import { abandoned } from './abandoned.ts'
import type { Assistants } from './assistants.ts'
import { bytesOfBlocks, planPieces } from './plan-pieces.ts'
import { AT_ONCE, readTogether } from './read-together.ts'

/** The bytes of blocks from which on several engines read them, in pieces: if they are decoded, and if they are not. */
const LEAST_DECODED = 2 ** 20
const LEAST_COPIED = 8 * 2 ** 20

/** A raster that an engine holds open, read only. */
export class OpenedRaster implements BackendDataset {
  readonly info: DatasetInfo
  protected readonly engine: Engine
  protected readonly id: number
  /** As they are now. */
  protected facts: DatasetInfo
  readonly #assistants: Assistants | undefined

  /** @param assistants Share long reads; none for a raster that changes. */
  constructor(engine: Engine, id: number, info: DatasetInfo, assistants?: Assistants) {
    this.#assistants = assistants
    this.engine = engine
    this.id = id
    this.info = info
    this.facts = info
    abandoned.register(this, { engine, id }, this)
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const { source, bands, level, window, shape, resampling, signal, onProgress } = request
    // GDAL has no half floats; they are rounded on the way into `out`.
    const dtype = request.dtype === 'float16' ? 'float32' : request.dtype
    const interleave = interleaveFor(request)
    const { overviews, maskOverviews, blockShape } = this.facts.bands[(bands[0] as number) - 1] as BandInfo
    const command = {
      source,
      bands,
      overviews: (source === 'mask' ? maskOverviews : overviews).slice(0, level),
      window: {
        colOff: window.colOff,
        rowOff: window.rowOff,
        width: window.width,
        height: window.height,
      },
      shape,
      resampling,
      dtype,
      interleave,
    }
    const pixels = shape[0] * shape[1]
    let done = 0
    const place = (part: ReadPart, row = 0, column = 0, width = shape[1]): void => {
      const offset = request.offset + row * request.stride[1] + column * request.stride[2]
      placePart({ ...request, offset, shape: [part.rows, width] }, dtype, interleave, part, out)
      done += part.rows * width
      onProgress?.(done / pixels)
    }
    const bytes = bytesOfBlocks(command, blockShape)
    const isStoredPlain = this.info.tags.IMAGE_STRUCTURE?.COMPRESSION === undefined
    const isLong = bytes >= (isStoredPlain ? LEAST_COPIED : LEAST_DECODED)
    if (!this.#assistants || !isLong || source === 'mask' || level > 0 || !isGrid(command)) {
      return await this.engine.read({ ...command, id: this.id }, signal, (part) => place(part))
    }
    const assistants = this.#assistants.for(bytes, this, signal)
    const pieces = planPieces(command, blockShape, 2 * AT_ONCE * assistants.length)
    const own = { engine: this.engine, id: this.id }
    const forgets = bytes >= LEAST_COPIED
    await readTogether(
      { ...command, forgets },
      pieces,
      own,
      assistants,
      signal,
      (part, { row, column, window }) => place(part, row, column, window.width),
    )
  }

  async close(_request: CloseRequest): Promise<void> {
    const ending = this.discard()
    // A raster that was only read loses nothing with its engine; nobody has to wait, unless the engine ends with it.
    if (this.engine.hasGrown) await ending
    else ending.catch(() => {})
  }

  async discard(): Promise<void> {
    this.#assistants?.discard()
    abandoned.unregister(this)
    // An engine that has ended holds nothing any more.
    if (!this.engine.death) await this.engine.discard(this.id)
  }
}

/** A raster whose metadata an engine changes. */
export class ChangedRaster extends OpenedRaster {
  protected readonly files: MemoryDirectory

  /** @param files Takes what was written when the raster closes. */
  constructor(engine: Engine, id: number, info: DatasetInfo, files: MemoryDirectory) {
    super(engine, id, info)
    this.files = files
  }

  async update(change: MetadataChange, signal?: AbortSignal): Promise<void> {
    const { vetChange } = await import('@memraster/tiff/references')
    vetChange(change)
    await this.engine.update(this.id, plainChange(change), signal)
    this.facts = applyChange(this.facts, change)
  }

  async buildOverviews({ factors, resampling, signal, onProgress }: OverviewRequest): Promise<DatasetInfo> {
    const command = { id: this.id, factors, resampling }
    const built = await this.engine.buildOverviews(command, signal, onProgress)
    const bands = this.facts.bands.map((band, index) => ({ ...band, ...built[index] }))
    this.facts = { ...this.facts, bands }
    return this.facts
  }

  override async close({ signal, onProgress }: CloseRequest): Promise<void> {
    abandoned.unregister(this)
    const { written, deleted } = await this.engine.close(this.id, signal, onProgress)
    for (const { name, bytes } of written) this.files.set(name, bytes)
    for (const name of deleted) this.files.delete(name)
  }
}

/** A raster that an engine writes. */
export class WritableRaster extends ChangedRaster {
  readonly #isUpdate: boolean

  /** @param isUpdate Whether the file exists. */
  constructor(engine: Engine, id: number, info: DatasetInfo, files: MemoryDirectory, isUpdate: boolean) {
    super(engine, id, info, files)
    this.#isUpdate = isUpdate
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    const { target, bands, window, signal, onProgress } = request
    if (target === 'bands') requireUnswapped(this.info, this.#existing)
    const band = this.info.bands[(bands[0] as number) - 1] as BandInfo
    const dtype = target === 'mask' ? 'uint8' : band.dtype
    const parts = packWrite(request, dtype, band.blockShape[0], data)
    for (let next = parts.next(); !next.done; ) {
      const { value: part } = next
      signal?.throwIfAborted()
      const memory = await this.engine.write({ id: this.id, target, bands, ...part }, signal)
      onProgress?.((part.window.rowOff + part.window.height - window.rowOff) / window.height)
      next = parts.next(memory)
    }
  }

  override async buildOverviews(request: OverviewRequest): Promise<DatasetInfo> {
    if (this.#isUpdate) requireOverviewsThatEnd(this.facts)
    requireUnswapped(this.info, this.#existing)
    return super.buildOverviews(request)
  }

  /** The bytes of the file, if it exists. */
  get #existing(): Uint8Array | undefined {
    return this.files.get(this.info.files[0] ?? '')
  }
}
