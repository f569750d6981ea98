import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './bundle.mjs'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const TIMEOUT = 300_000

/** workerd's configuration: the bundle, with its kernels, as a Worker behind a socket, and the fixtures as a service. */
const config = (port, kernels) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    (name = "fixtures", disk = (path = "${fixtures}")),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "suite")],
);

const suite :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
${kernels.map((name) => `    (name = "${name}", wasm = embed "${name}"),`).join('\n')}
  ],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = ["nodejs_compat"],
  bindings = [(name = "FIXTURES", service = "fixtures")],
);
`

/**
 * Runs the suite in workerd, the runtime of Cloudflare's Workers.
 *
 * @type {import('./runtimes.mjs').Runtime['run']}
 */
export async function runInWorkers(program, { backend, ...request }) {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-worker-'))
  const kernels = await bundleWorker(backend, folder)
  const port = await freePort()
  writeFileSync(join(folder, 'config.capnp'), config(port, kernels))
  const workerd = spawn(program, ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [workerd.stdout, workerd.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  try {
    const response = await postWhenReady(`http://127.0.0.1:${port}/`, JSON.stringify(request), workerd)
    const text = await response.text()
    if (!response.ok) throw new Error(`The Worker answered ${response.status}: ${text}\n${output}`)
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${error.message}\n${output}`, { cause: error })
  } finally {
    workerd.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Asks until somebody listens: workerd says nothing when it does. */
async function postWhenReady(url, body, workerd) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT) })
    } catch (error) {
      const isRefused = error.cause?.code === 'ECONNREFUSED'
      if (!isRefused || attempt === 100 || workerd.exitCode !== null) throw error
      await delay(50)
    }
  }
}
