declare module 'gdal3.js/build/package/gdal3WebAssembly.js' {
  import type { EmscriptenModule, EmscriptenOptions } from './emscripten-module.ts'

  const createModule: (options: EmscriptenOptions) => Promise<EmscriptenModule>
  export default createModule
}
