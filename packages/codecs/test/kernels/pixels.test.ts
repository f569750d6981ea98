import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockKernel } from '../../src/kernels/block-kernel.ts'

it('pixels lose their fourth bytes by the kernel, in place and elsewhere', async () => {
  await blockKernel.load()
  const kernel = blockKernel.shared
  if (kernel === undefined) throw new Error('This runtime compiles no kernel.')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 400 }), fc.constantFrom(0, 1000), (bytes, to) => {
      const pixels = bytes.length >> 2
      kernel.bytes.set(bytes, 0)
      kernel.functions.dropFourth(0, pixels, to)
      const expected = bytes.subarray(0, pixels * 4).filter((_, at) => at % 4 !== 3)
      expect(Buffer.compare(kernel.bytes.subarray(to, to + pixels * 3), expected)).toBe(0)
    }),
  )
})
