/** A kernel as its build leaves it: compiled, in runtimes that load such modules, or bytes. */
declare const source: WebAssembly.Module | Uint8Array<ArrayBuffer>
export default source
