/** The process in which trials run: `node --expose-gc child.js BACKEND`, started by a `WatchedProcess`. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isExpected, runTrial, type Trial } from '../trial/run-trial.ts'
import { leftBehind, listResources } from './leftovers.ts'
import { loadBackend } from './load-backend.ts'
import type { ChildMessage, Fault, Observation } from './messages.ts'
import { peakMemory, resetPeak } from './peak-memory.ts'
import { StallMeter } from './stall-meter.ts'
import { workingThreads } from './threads.ts'

const [backendName = 'pure'] = process.argv.slice(2)
const backend = await loadBackend(backendName)
const meter = new StallMeter()
let faults: Fault[] = []
let currentStep = ''

function tell(message: ChildMessage): void {
  process.send?.(message)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  caused by ${describe(error.cause)}`
  return `${error.stack ?? error.message}`.split('\n').slice(0, 9).join('\n') + cause
}

function addFault(error: unknown): void {
  faults.push({ step: currentStep, text: describe(error) })
}

async function observe(trial: Trial): Promise<Observation> {
  faults = []
  let stall: Observation['stall'] = { step: '', milliseconds: 0 }
  let growth: Observation['growth'] = { step: '', bytes: 0 }
  let largestJump = 0
  let wasOpened = false
  const before = await listResources(backendName)
  const size = resetPeak()
  const attempt = async <T>(step: string, act: () => T | Promise<T>): Promise<T | undefined> => {
    currentStep = step
    tell({ kind: 'step', step })
    // What was left of the last step's turn is not this one's.
    await sleep(0)
    meter.reset()
    try {
      const result = await act()
      if (step.startsWith('open.')) wasOpened = true
      return result
    } catch (error) {
      if (!isExpected(error, backend)) addFault(error)
      return undefined
    } finally {
      if (meter.longest > stall.milliseconds) stall = { step, milliseconds: meter.longest }
      const bytes = peakMemory() - size
      const jump = bytes - growth.bytes
      if (jump > 0) growth = { step: jump > largestJump ? step : growth.step, bytes }
      largestJump = Math.max(largestJump, jump)
    }
  }
  await runTrial(backend, trial, attempt)
  await attempt('idle', untilIdle)
  return { faults, stall, growth, leftovers: await leftoversOf(before), wasOpened }
}

/** Looks that are taken at what is left, and the milliseconds between them: a worker may end a raster later. */
const LOOKS = 20
const PAUSE = 50

async function leftoversOf(before: readonly string[]): Promise<string[]> {
  for (let look = 1; ; look++) {
    const leftovers = leftBehind(before, await listResources(backendName))
    if (leftovers.length === 0 || look === LOOKS) return leftovers
    await sleep(PAUSE)
  }
}

/** Waits until no other thread works: one may go on with what was aborted. */
async function untilIdle(): Promise<void> {
  while (workingThreads(process.pid).some((id) => id !== process.pid)) await sleep(2)
}

process.on('uncaughtException', addFault)
process.on('unhandledRejection', addFault)
process.on('message', (trial: Trial) => {
  // Whatever is thrown here is the trial's own fault, and ends the process.
  void observe(trial).then((observation) => tell({ kind: 'done', observation }))
})
tell({ kind: 'ready' })
