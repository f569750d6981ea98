import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/**
 * The tests of every package. They see the sources of the workspace's other packages; in mode `built` their last build,
 * as the workers and commands do that some tests start, without what is of sources only.
 *
 * A package with many test files that leave no state behind runs them with `--no-isolate`: each process loads the
 * sources once, not once for each file.
 */
export default defineConfig(({ mode }) => {
  const resolve = mode === 'built' ? {} : { conditions: ['@memraster/source'] }
  return {
    resolve,
    ssr: { resolve },
    test: {
      setupFiles: fileURLToPath(new URL('vitest.setup.ts', import.meta.url)),
      exclude: [
        ...configDefaults.exclude,
        '.cache/**',
        ...(mode === 'built' ? ['**/*.sources.test.ts'] : []),
      ],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results.json' },
    },
  }
})
