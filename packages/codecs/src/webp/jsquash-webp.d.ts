// The package's own types need those of Emscripten and of browsers.
declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  const create: import('./webp-module.ts').CreateWebpModule<import('./webp-module.ts').WebpDecoder>
  export default create
}
declare module '@jsquash/webp/codec/enc/webp_enc_simd.js' {
  const create: import('./webp-module.ts').CreateWebpModule<import('./webp-module.ts').WebpEncoder>
  export default create
}
declare module '@jsquash/webp/codec/enc/webp_enc.js' {
  const create: import('./webp-module.ts').CreateWebpModule<import('./webp-module.ts').WebpEncoder>
  export default create
}
