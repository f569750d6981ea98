// The package ships no types. Both builds have the same interface; the second is plain JavaScript.
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs' {
  const create: import('./jpeg-encoder.ts').CreateTurboEncoder
  export default create
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit' {
  const create: import('./jpeg-encoder.ts').CreateTurboEncoder
  export default create
}
