import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePage } from './bundle.mjs'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const TIMEOUT = 300_000
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

/**
 * Runs the suite in a page: the browser opens it without a window, and the page posts its report.
 *
 * @param {(profile: string) => readonly string[]} args The browser's, for a profile in an empty folder.
 * @returns {import('./runtimes.mjs').Runtime['run']}
 */
export function runInBrowser(args) {
  return async (program, { backend, ...request }) => {
    const folder = mkdtempSync(join(tmpdir(), 'memraster-page-'))
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    await bundlePage(backend, join(folder, 'page'))
    const { url, report, close } = await serve(join(folder, 'page'), request)
    // A group of its own: browsers start processes that outlive the first.
    const browser = spawn(program, [...args(profile), url], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, HOME: profile },
    })
    const ended = new Promise((_, reject) => {
      browser.on('error', reject)
      browser.on('exit', (code) =>
        reject(new Error(`The browser ended with code ${code} before the page was done.`)),
      )
    })
    try {
      return await Promise.race([report, ended])
    } finally {
      ended.catch(() => {})
      const gone = new Promise((resolve) => {
        if (browser.exitCode !== null || browser.signalCode !== null) resolve()
        else browser.on('exit', resolve)
      })
      try {
        process.kill(-browser.pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
      await gone
      close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
}

/** Serves the page, the fixtures and the request; `report` is what the page posts. */
async function serve(page, request) {
  let received
  const report = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The page did not report within ${TIMEOUT / 1000} s.`)),
      TIMEOUT,
    )
    received = (text) => {
      clearTimeout(timer)
      const value = JSON.parse(text)
      if (value.error) reject(new Error(value.error))
      else resolve(value)
    }
  })
  const server = createServer(async (incoming, response) => {
    const { pathname } = new URL(incoming.url, 'http://page')
    if (incoming.method === 'POST') {
      let text = ''
      for await (const chunk of incoming) text += chunk
      response.end()
      received(text)
    } else if (pathname === '/request') {
      response.writeHead(200, { 'content-type': TYPES['.json'] }).end(JSON.stringify(request))
    } else if (pathname.startsWith('/fixtures/'))
      sendFile(response, fixtures, pathname.slice('/fixtures/'.length))
    else sendFile(response, page, pathname === '/' ? 'index.html' : pathname)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${server.address().port}/`, report, close }
}

function sendFile(response, folder, name) {
  const file = join(folder, normalize(`/${name}`))
  if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end()
  else {
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  }
}
