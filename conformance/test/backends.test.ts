import { backend as pure } from '@memraster/pure'
import { describe, it } from 'vitest'
import { backend as raw } from '../example/raw-backend.js'
import { testBackend } from '../src/index.ts'

describe.each([raw, pure])('$name', (backend) => {
  testBackend({ runner: { describe, it }, createBackend: () => backend })
})
