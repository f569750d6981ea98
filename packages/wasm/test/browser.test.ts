import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RasterFacts } from '../../../conformance/src/golden/golden-facts.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

const fixtures = new URL('../../../conformance/fixtures/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** The page's results; see browser-page/page.js. */
interface Copied {
  readonly shape: number[]
  readonly checksums: number[]
  readonly tags: Record<string, string>
  readonly bytes: number[]
}

const title = executablePath
  ? 'in Chromium, from a bundled page'
  : 'in Chromium (skipped: it is not installed; apt-get install chromium)'

describe.skipIf(!executablePath)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-page-'))
  let server: Server

  beforeAll(async () => {
    const { build } = await import('vite')
    const root = fileURLToPath(new URL('browser-page', import.meta.url))
    const packageEntry = fileURLToPath(new URL('../dist/index.js', import.meta.url))
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@memraster/wasm': packageEntry } },
      worker: { format: 'es' },
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false },
    })
    server = createServer((request, response) => {
      const path = join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''))
      if (!existsSync(path)) {
        response.writeHead(404).end()
        return
      }
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
      response.end(readFileSync(path))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }, 120_000)

  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  it('reads a file and writes another in the worker', async () => {
    const name = 'deflate-int16-predictor2.tif'
    const facts = (
      JSON.parse(readFileSync(new URL('facts.json', fixtures), 'utf8')) as Record<string, RasterFacts>
    )[name]
    const browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox'],
    })
    try {
      const page = await browser.newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      const { port } = server.address() as { port: number }
      await page.goto(`http://127.0.0.1:${port}/`)
      await page.waitForFunction('globalThis.isReady')
      const bytes = [...readFileSync(new URL(`tif/${name}`, fixtures))]
      const copied = (await page.evaluate(`globalThis.copyRaster(${JSON.stringify(bytes)})`)) as Copied
      expect(problems).toEqual([])
      expect(page.workers()).toHaveLength(1)
      expect(copied.shape).toEqual([facts?.count, facts?.height, facts?.width])
      expect(copied.checksums).toEqual(facts?.checksums)
      expect(copied.tags).toMatchObject({ written: 'in a browser' })
    } finally {
      await browser.close()
    }
  }, 120_000)
})
