import {
  type Dataset,
  type DatasetMode,
  isRasterError,
  type MemoryFile,
  type OpenOptions,
} from '@memraster/core'
import { type Backend, bindBackend, MemoryDirectory } from '@memraster/core/backend'
import { CHANGING, READING, type Step } from './steps.ts'

/** A raster and what to do with it, as the child process gets it. */
export interface Trial {
  /** The files by name; the raster is the first. */
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly steps: readonly string[]
  readonly maxBytes: number
}

/** Runs one step, and keeps what it throws. */
export type Attempt = <T>(step: string, act: () => T | Promise<T>) => Promise<T | undefined>

/** The time after which a step is aborted, in milliseconds. */
const MOST_TIME = 1000
const MOST_MEMBERS = 4

/** Opens the raster, or the members of the archive, and does all steps with it; then again to change a copy. */
export async function runTrial(backend: Backend, trial: Trial, attempt: Attempt): Promise<void> {
  const [[filename = '', bytes = new Uint8Array(0)] = []] = trial.files
  const options = { limits: { maxBytes: trial.maxBytes } }
  const { MemoryFile, ZipMemoryFile } = bindBackend(backend)
  if (filename.endsWith('.zip')) {
    const archive = await attempt('zip', () => new ZipMemoryFile(bytes, options))
    const members = (await attempt('zip.namelist', () => archive?.namelist())) ?? []
    for (const member of members.slice(0, MOST_MEMBERS)) {
      await useDataset('r', trial, attempt, () => archive?.open(member, options))
    }
    await attempt('zip.close', () => archive?.close())
    return
  }
  await useFile(new MemoryFile(bytes, { filename, directory: directoryOf(trial) }), 'r', trial, attempt)
  if (!trial.steps.some((step) => step in CHANGING)) return
  const copy = await MemoryFile.from(bytes, { copy: true, filename, directory: directoryOf(trial) })
  await useFile(copy, 'r+', trial, attempt)
}

function directoryOf({ files }: Trial): MemoryDirectory {
  const directory = new MemoryDirectory()
  for (const [name, bytes] of files.slice(1)) directory.share(name, bytes)
  return directory
}

async function useFile(memfile: MemoryFile, mode: 'r' | 'r+', trial: Trial, attempt: Attempt): Promise<void> {
  const options: OpenOptions = { mode, limits: { maxBytes: trial.maxBytes } }
  await useDataset(mode, trial, attempt, (signal) => memfile.open({ ...options, signal }))
  await attempt('file.close', () => memfile.close())
}

async function useDataset(
  mode: DatasetMode,
  trial: Trial,
  attempt: Attempt,
  open: (signal: AbortSignal) => Promise<Dataset> | undefined,
): Promise<void> {
  const dataset = await attempt(`open.${mode}`, () => inTime(open))
  if (!dataset) return
  const steps: Readonly<Record<string, Step>> = mode === 'r' ? READING : CHANGING
  for (const name of trial.steps) {
    const step = steps[name]
    if (step) await attempt(name, () => inTime((signal) => step(dataset, signal)))
  }
  await attempt(`close.${mode}`, () => inTime((signal) => dataset.close({ signal })))
}

async function inTime<T>(act: (signal: AbortSignal) => T | Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), MOST_TIME)
  try {
    return await act(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** Whether an error is one of those that users are told of: a `RasterError` that wraps none of our own mistakes. */
export function isExpected(error: unknown, backend: Backend): boolean {
  if (!isRasterError(error)) return false
  if (error.code !== 'IO') return true
  return !isMistake(error.cause) && (backend.name !== 'pure' || error.cause === undefined)
}

function isMistake(cause: unknown): boolean {
  return ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(
    (cause as Error | undefined)?.name ?? '',
  )
}
