// The package ships no types. Both builds have the same interface; /decode is plain JavaScript.
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const create: import('./jpeg-turbo.ts').CreateTurbo
  export default create
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decode' {
  const create: import('./jpeg-turbo.ts').CreateTurbo
  export default create
}
