import childProcess, { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { bindBackend } from '@memraster/core/backend'
// Its build, whose code the process runs.
import { createNativeBackend } from '@memraster/native'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fixtureBytes } from './fixtures.ts'
import { nativeSuite } from './native-suite.ts'

const PROFILE = { driver: 'GTiff', width: 300, height: 200, count: 2, dtype: 'int16', tiled: true } as const
const PIXELS = Int16Array.from({ length: 300 * 200 * 2 }, (_, i) => (i % 60_001) - 30_000)
const LOST = { code: 'IO', message: expect.stringContaining('open them again') }

/** Runs a program in another process, with the package as `native`; gives what it prints, when it has ended. */
async function outputOf(program: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = childProcess.spawn(
    process.execPath,
    ['--input-type=module', '-e', `import * as native from '@memraster/native'\n${program}`],
    { cwd: new URL('..', import.meta.url), env: { ...process.env, TIFF: tiffAsText() } },
  )
  const [out, error] = [[] as Buffer[], [] as Buffer[]]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString(), code }
}

function tiffAsText(): string {
  return Buffer.from(fixtureBytes('tiled-pixel.tif')).toString('base64')
}

/** Opens a raster, isolated, in a program of {@link outputOf}. */
const OPEN = `
  import childProcess from 'node:child_process'
  import { syncBuiltinESMExports } from 'node:module'
  const { spawn } = childProcess
  let child
  childProcess.spawn = (...args) => (child = spawn(...args))
  syncBuiltinESMExports()
  const backend = native.createNativeBackend({ isolate: true })
  const file = new native.MemoryDirectory()
  file.share('a.tif', Buffer.from(process.env.TIFF, 'base64'))
  const request = { mode: 'r', options: {}, limits: native.DEFAULT_LIMITS }
  const dataset = await backend.open(file, 'a.tif', request)
`

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

nativeSuite('GDAL in a process of its own', () => {
  const started: ChildProcess[] = []
  const { MemoryFile, open } = bindBackend(createNativeBackend({ isolate: true }))

  beforeEach(() => {
    const { spawn } = childProcess
    vi.spyOn(childProcess, 'spawn').mockImplementation(((...args: Parameters<typeof spawn>) => {
      const child = spawn(...args)
      started.push(child)
      return child
    }) as typeof spawn)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    for (const child of started.splice(0)) child.kill('SIGKILL')
  })

  it('writes and reads what it is given, in any order of samples', async () => {
    await using memfile = new MemoryFile()
    const target = await memfile.open(PROFILE)
    await target.write(PIXELS)
    await target.close()
    await using dataset = await memfile.open()
    expect((await dataset.read()).data).toEqual(PIXELS)
    const { data } = await dataset.read({ interleave: 'pixel' })
    const pixelwise = PIXELS.map((_, i) => PIXELS[(i % 2) * 60_000 + (i >> 1)] as number)
    expect(data).toEqual(pixelwise)
    const window = { colOff: 7, rowOff: 3, width: 5, height: 1 }
    const out = new Int16Array(12).fill(1)
    await dataset.read({ indexes: [2], window, out: out.subarray(3, 8) })
    const wanted = PIXELS.subarray(60_000 + 3 * 300 + 7, 60_000 + 3 * 300 + 12)
    expect([...out]).toEqual([1, 1, 1, ...wanted, 1, 1, 1, 1])
    expect(started).toHaveLength(1)
  })

  it('that dies is an error to what was open in it; the next raster has a new one', async () => {
    const [first, second] = [
      await open(fixtureBytes('tiled-pixel.tif')),
      await open(fixtureBytes('tiled-pixel.tif')),
    ]
    await using memfile = new MemoryFile()
    const written = await memfile.open(PROFILE)
    const reading = first.read()
    started.at(-1)?.kill('SIGSEGV')
    await expect(reading).rejects.toMatchObject({
      ...LOST,
      message: expect.stringMatching(/broke down.*SIGSEGV/),
    })
    await expect(second.read()).rejects.toMatchObject(LOST)
    await expect(written.close()).rejects.toMatchObject(LOST)
    for (const dataset of [first, second]) await dataset.close()
    expect(memfile.length).toBe(0)
    await using next = await open(fixtureBytes('tiled-pixel.tif'))
    expect((await next.read()).data.length).toBeGreaterThan(0)
  })

  it('that died before a raster was opened is replaced', async () => {
    await using before = await open(fixtureBytes('tiled-pixel.tif'))
    started.at(-1)?.kill('SIGKILL')
    await using after = await open(fixtureBytes('tiled-pixel.tif'))
    expect(after.shape).toEqual(before.shape)
  })

  it.each([
    ['is aborted', 'ABORTED', { signal: () => AbortSignal.timeout(200) }],
    ['takes too long', 'LIMIT', { limits: { maxMilliseconds: 200 } }],
  ] as const)(
    'that hangs ends with the call that %s; the next raster has a new one',
    async (_, code, how) => {
      // Opened beside another, so that the process is there already.
      await using other = await open(fixtureBytes('tiled-pixel.tif'))
      await using hanging = await open(
        fixtureBytes('tiled-pixel.tif'),
        'limits' in how ? { limits: how.limits } : {},
      )
      started.at(-1)?.kill('SIGSTOP')
      const [read, innocent] = [hanging.read('signal' in how ? { signal: how.signal() } : {}), other.read()]
      await expect(read).rejects.toMatchObject({ code })
      await expect(innocent).rejects.toMatchObject(LOST)
      await using next = await open(fixtureBytes('tiled-pixel.tif'))
      expect((await next.read()).shape).toEqual([next.count, ...next.shape])
    },
  )

  it('is asked for its drivers, and leaves this process without the binding', async () => {
    const program = `${OPEN}
      const { drivers } = backend.capabilities
      const { sharedObjects } = process.report.getReport()
      console.log(drivers.GTiff.create, native.describe({ isolate: true }).isInstalled)
      console.log(sharedObjects.some((path) => path.includes('gdal')))`
    expect(await outputOf(program)).toEqual({ stdout: 'direct true\nfalse\n', stderr: '', code: 0 })
  })

  it.each([
    ['ends', ''],
    ['is killed', "process.kill(process.pid, 'SIGKILL')"],
    ['is killed while GDAL hangs', "child.kill('SIGSTOP'); process.kill(process.pid, 'SIGKILL')"],
  ])('holds up no program, and ends if that %s', async (_, end) => {
    const { stdout, stderr } = await outputOf(`${OPEN}\nconsole.log(child.pid)\n${end}`)
    expect(stderr).toBe('')
    const pid = Number(stdout)
    if (end.includes('SIGSTOP')) process.kill(pid, 'SIGCONT')
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 10_000 })
  })
})
