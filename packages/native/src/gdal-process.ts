import { describe } from './describe.ts'
import { serveCalls } from './isolation/serve-calls.ts'
import { nativeBackend } from './native-backend.ts'

/** The file descriptor of the line to the process that uses this one. */
const LINE = 3

if (process.argv[2] === 'facts') {
  const description = describe()
  const drivers = description.isInstalled ? nativeBackend.capabilities.drivers : {}
  process.stdout.write(JSON.stringify({ description, drivers }))
} else {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const { Socket } = process.getBuiltinModule('node:net')
  new Worker(new URL('./isolation/watch-parent.js', import.meta.url))
  serveCalls(nativeBackend, new Socket({ fd: LINE }))
}
