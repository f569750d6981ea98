import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

const title = executablePath
  ? 'in Chromium, from a bundled page'
  : 'in Chromium (skipped: it is not installed; apt-get install chromium)'

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))

// Vite takes a worker for one script unless it is told otherwise, and so do others.
describe.skipIf(!executablePath).each(['iife', 'es'] as const)(`${title}, workers as %s`, (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-page-'))
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    const { build } = await import('vite')
    await build({
      root: fileURLToPath(new URL('page', import.meta.url)),
      base: './',
      configFile: false,
      logLevel: 'error',
      resolve: {
        alias: [
          { find: '@memraster/pure/worker', replacement: dist('pure-block-worker.js') },
          { find: '@memraster/pure', replacement: dist('index.js') },
        ],
      },
      worker: { format },
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
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['lzw', 'bundled', 1],
    ['deflate', 'bundled', 1],
    ['lzw', 'missing', 0],
  ] as const)('%s, scripts of workers are %s', async (compress, start, leastJobs) => {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('globalThis.isReady')
    const shared = await page.evaluate(`globalThis.shareBlocks('${compress}', '${start}', ${leastJobs})`)
    expect(problems).toEqual([])
    expect(shared).toEqual({ areSame: true, jobs: leastJobs === 0 ? 0 : expect.any(Number) })
    expect((shared as { jobs: number }).jobs).toBeGreaterThanOrEqual(leastJobs)
    await page.close()
  })
})
