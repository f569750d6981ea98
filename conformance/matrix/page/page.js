import { fixturesAt, runSuite } from '@memraster/conformance'
import { backend } from 'backend-under-test'

const post = (path, value) => fetch(path, { method: 'POST', body: JSON.stringify(value) })

try {
  const { knownFailures, only } = await (await fetch('/request')).json()
  const loadFixture = fixturesAt(new URL('/fixtures/', location.href))
  await post('/report', await runSuite({ createBackend: () => backend, knownFailures, only, loadFixture }))
} catch (error) {
  await post('/report', { error: `${error}\n${error?.stack}` })
}
