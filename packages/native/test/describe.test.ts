import { expect, it } from 'vitest'
import { installationRemedy, loadingRemedy } from '../src/binding/installation-remedy.ts'
import { createNativeBackend, describe } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

it('says what there is, or what to do', () => {
  const native = describe()
  if (!native.isInstalled)
    expect(native).toMatchObject({ reason: expect.any(String), remedy: expect.any(String) })
})

it('says that one thread can have the binding if another asks for it', () => {
  expect(loadingRemedy("Module did not self-register: 'gdal.node'.")).toMatch(/@memraster\/wasm/)
  expect(loadingRemedy("Cannot find module 'gdal-async'")).toBe(installationRemedy())
})

it.each([null, 1n, 'isolate'])('makes no backend of the options %s', (options) => {
  expect(() => createNativeBackend(options as never)).toThrow(/^The options of .* must be an object, not /)
})

nativeSuite('the description of an installed backend', () => {
  it('names version, drivers and threads', () => {
    const native = describe()
    if (!native.isInstalled) throw new Error('unreachable')
    expect(native.gdalVersion).toMatch(/^\d+\.\d+/)
    expect(native.drivers).toEqual(expect.arrayContaining(['GTiff', 'PNG', 'VRT']))
    expect(native.threads).toBeGreaterThanOrEqual(1)
  })
})
