import { runSuite } from '@memraster/conformance'
import { backend } from 'backend-under-test'

/** Runs the suite for each request; `env.FIXTURES` serves the files of the fixtures' folder. */
export default {
  async fetch(request, env) {
    const { knownFailures, only } = await request.json()
    const report = await runSuite({
      createBackend: () => backend,
      knownFailures,
      only,
      async loadFixture(path) {
        const response = await env.FIXTURES.fetch(`http://fixtures/${path}`)
        if (!response.ok) throw new Error(`There is no fixture ${path}: ${response.status}`)
        return new Uint8Array(await response.arrayBuffer())
      },
    })
    return Response.json(report)
  },
}
