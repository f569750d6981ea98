import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe as describeNative } from '@memraster/native'
import { beforeAll, describe, expect, it } from 'vitest'
import { CANARY, grayTiff, KINDS, SIDE, TARGETS } from './reference-kinds.mjs'

const SCRIPT = fileURLToPath(new URL('./reference-tricks.mjs', import.meta.url))
/** System calls that open or change a file, or connect to a server. */
const CALLS = 'open,openat,creat,connect,unlink,unlinkat,rename,renameat2,mkdir,mkdirat'
const CHANGES = /O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?:creat|unlink|rename|mkdir)/
const MINUTES = 60_000

const hasTracer = spawnSync('strace', ['-V']).status === 0
if (!hasTracer && process.env.CI === 'true') throw new Error('CI needs strace: apt-get install strace')
if (!hasTracer)
  console.warn('Skipped: what the kernel is asked to open, without strace (apt-get install strace)')

const native = describeNative()
const backends = ['wasm', ...(native.isInstalled ? ['native'] : [])]
if (!native.isInstalled) console.warn(`Skipped: references on native: ${native.reason}`)

/** Tries the tricks in a process beside canaries and a server; returns their outcomes, and everything that reached out. */
async function runTricks(backend, flags = []) {
  const top = mkdtempSync(join(tmpdir(), 'references-'))
  const room = join(top, 'room')
  mkdirSync(room)
  writeFileSync(join(room, 'canary.tif'), grayTiff(SIDE, { value: CANARY }))
  writeFileSync(join(room, 'canary.bin'), new Uint8Array(9000).fill(CANARY))
  const contents = () => readdirSync(room).map((name) => [name, readFileSync(join(room, name), 'latin1')])
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const log = join(top, 'calls')
  const tracer = ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '300', '-e', `trace=${CALLS}`, '-o', log]
  const [command, ...args] = [
    ...(hasTracer ? tracer : []),
    process.execPath,
    SCRIPT,
    import.meta.resolve(`@memraster/${backend}`),
    room,
    String(server.address().port),
    ...flags,
  ]
  const before = contents()
  const output = await new Promise((resolve, reject) => {
    const settled = (error, stdout, stderr) => (error ? reject(new Error(stderr || error)) : resolve(stdout))
    execFile(command, args, { cwd: room, maxBuffer: 1 << 24 }, settled)
  })
  const calls = hasTracer ? readFileSync(log, 'utf8').split('\n') : []
  const isUnchanged = JSON.stringify(contents()) === JSON.stringify(before)
  server.close()
  rmSync(top, { recursive: true })
  const outcomes = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { outcomes, calls, connections, isUnchanged }
}

/** Calls that open a canary, connect to a server, or change a file. */
function reaching(calls) {
  return calls.filter(
    (call) =>
      /canary|AF_INET/.test(call) || (CHANGES.test(call) && !/ENOENT|EEXIST|"\/dev\/(?:null|shm)/.test(call)),
  )
}

describe.each(backends)('references to files elsewhere, on %s', (backend) => {
  let tried
  beforeAll(async () => {
    tried = await runTricks(backend)
  }, 5 * MINUTES)

  it('are of hundreds of kinds, and end in an error of memraster or in the pixels of the file', () => {
    expect(tried.outcomes).toHaveLength(Object.keys(KINDS).length * Object.keys(TARGETS).length)
    expect(tried.outcomes.length).toBeGreaterThan(200)
    const known = ['opened', 'UNSUPPORTED', 'NOT_RASTER', 'CORRUPT', 'IO']
    expect(tried.outcomes.filter(([, outcome]) => !known.includes(outcome))).toEqual([])
  })

  it('change no file and connect to nothing', () => {
    expect([tried.isUnchanged, tried.connections]).toEqual([true, 0])
  })

  const reason = hasTracer ? '' : ' (skipped: strace is not installed; apt-get install strace)'
  it.skipIf(!hasTracer)(`make the process open, create and change nothing else${reason}`, () => {
    expect(reaching(tried.calls)).toEqual([])
  })
})

describe.skipIf(!native.isInstalled)('a reference of a driver that is named, on native', () => {
  const reason = native.isInstalled ? '' : ` (skipped: ${native.reason} ${native.remedy})`
  it(`is followed, and seen by this test${reason}`, async () => {
    const { outcomes, calls } = await runTricks('native', ['--trusted'])
    expect(outcomes).toEqual([['a path', 'read the canary']])
    if (hasTracer) expect(reaching(calls).some((call) => call.includes('canary.tif'))).toBe(true)
  })
})
