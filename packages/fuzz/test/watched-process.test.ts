import { describe, expect, test } from 'vitest'
import { problemsOf } from '../src/finding.ts'
import { WatchedProcess } from '../src/watch/watched-process.ts'

const MB = 1 << 20
const backend = new URL('broken-backend.js', import.meta.url).href
const patience = { cpuTime: 2000, idleTime: 1500, memory: 2 ** 30 }

describe('a process that is watched', { concurrent: false }, () => {
  test.each([
    ['die', 'death', 'open.r', /SIGSEGV/],
    ['spin', 'hang', 'open.r', /CPU/],
    ['wait', 'hang', 'open.r', /nothing/],
    ['work', 'hang', 'idle', /CPU/],
    ['stall', 'stall', 'open.r', /ms/],
    ['swell', 'memory', 'open.r', /grew by 3\d\d MB/],
    ['slip', 'error', 'open.r', /TypeError/],
    ['litter', 'leftover', 'idle', /litter\.tif/],
    ['print', 'output', 'idle', /a warning/],
  ])('sees what is wrong: %s', async (name, kind, step, detail) => {
    const watched = new WatchedProcess(backend, patience)
    const trial = (file: string) => ({
      files: [[`${file}.tif`, new Uint8Array(20)]] as const,
      steps: ['facts'],
      maxBytes: MB,
    })
    try {
      const problems = problemsOf(await watched.run(trial(name)), backend, 20, MB)
      expect(problems).toEqual([{ kind, step, detail: expect.stringMatching(detail) }])
      const next = problemsOf(await watched.run(trial('nothing')), backend, 20, MB)
      expect(next.filter((problem) => problem.kind !== 'memory')).toEqual([])
    } finally {
      watched.stop()
    }
  })
})
