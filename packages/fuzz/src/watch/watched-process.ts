import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Trial } from '../trial/run-trial.ts'
import type { ChildMessage, Observation } from './messages.ts'
import { processUsage } from './process-usage.ts'
import { workingThreads } from './threads.ts'

/** What became of a trial. */
export interface Outcome {
  /** Missing if the child came to an end. */
  readonly observation: Observation | undefined
  /** Why the child came to an end, or was brought to it. */
  readonly end:
    | { readonly kind: 'death' | 'hang' | 'memory'; readonly step: string; readonly text: string }
    | undefined
  /** What the child printed. */
  readonly output: string
}

/** When a child is given up. */
export interface Patience {
  /** The most CPU time of a step, in milliseconds. */
  readonly cpuTime: number
  /** The most time of a step in which no thread works, in milliseconds. */
  readonly idleTime: number
  /** The largest size of the process, in bytes. */
  readonly memory: number
}

const PATIENCE: Patience = { cpuTime: 20_000, idleTime: 30_000, memory: 3 * 2 ** 30 }
/** A child is replaced after so many trials: what it keeps does not add up. */
const MOST_TRIALS = 3000
const LOOK_INTERVAL = 200
/** The built child, as workers have no sources. */
const CHILD = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/watch/child.js' : 'child.js',
  import.meta.url,
)

/** Runs trials in a child process, and starts another when it dies or has to be killed. */
export class WatchedProcess {
  readonly #backend: string
  readonly #patience: Patience
  readonly #folder = mkdtempSync(join(tmpdir(), 'memraster-fuzz-'))
  #child: ChildProcess | undefined
  #trials = 0

  constructor(backend: string, patience: Partial<Patience> = {}) {
    this.#backend = backend
    this.#patience = { ...PATIENCE, ...patience }
  }

  /** One trial at a time. */
  async run(trial: Trial): Promise<Outcome> {
    if (this.#trials++ % MOST_TRIALS === 0) this.#kill()
    if (this.#child?.exitCode !== null || this.#child.signalCode !== null) this.#child = undefined
    this.#child ??= await this.#start()
    return await this.#watch(this.#child, trial)
  }

  /** Ends the child, and removes its folder. */
  stop(): void {
    this.#kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #kill(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(CHILD), [this.#backend], {
      execArgv: ['--expose-gc'],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      cwd: this.#folder,
      env: { ...process.env, TMPDIR: this.#folder },
    })
    await new Promise<void>((resolve, reject) => {
      let output = ''
      child.stderr?.on('data', (chunk) => {
        output += chunk
      })
      child.once('message', () => resolve())
      child.once('close', () => reject(new Error(`The child of ${this.#backend} does not start: ${output}`)))
    })
    stopListening(child)
    return child
  }

  async #watch(child: ChildProcess, trial: Trial): Promise<Outcome> {
    let [step, output, idleTime] = ['start', '', 0]
    let cpuTime = processUsage(child.pid as number)?.cpuTime ?? 0
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    const { promise, resolve } = withResolvers<Outcome>()
    const end = (kind: 'death' | 'hang' | 'memory', text: string): void => {
      this.#kill()
      resolve({ observation: undefined, end: { kind, step, text }, output })
    }
    const looking = setInterval(() => {
      const usage = processUsage(child.pid as number)
      if (workingThreads(child.pid as number).length === 0) idleTime += LOOK_INTERVAL
      if (usage && usage.memory > this.#patience.memory)
        end('memory', `${Math.round(usage.memory / 2 ** 20)} MB`)
      else if (usage && usage.cpuTime - cpuTime > this.#patience.cpuTime) end('hang', 'the CPU does not rest')
      else if (idleTime > this.#patience.idleTime) end('hang', 'nothing goes on')
    }, LOOK_INTERVAL)
    child.on('close', (code, signal) => end('death', signal ?? `exit code ${code}`))
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'step') {
        step = message.step
        idleTime = 0
        cpuTime = processUsage(child.pid as number)?.cpuTime ?? cpuTime
      } else if (message.kind === 'done')
        resolve({ observation: message.observation, end: undefined, output })
    })
    child.send(trial)
    try {
      return await promise
    } finally {
      clearInterval(looking)
      stopListening(child)
    }
  }
}

function stopListening(child: ChildProcess): void {
  for (const event of ['message', 'close']) child.removeAllListeners(event)
  for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data')
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
