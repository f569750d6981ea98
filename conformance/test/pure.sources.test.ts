import { backend } from '@memraster/pure'
import { describe, it } from 'vitest'
import { testBackend } from '../src/index.ts'

describe('pure, from its sources', () => {
  testBackend({ runner: { describe, it }, createBackend: () => backend })
})
