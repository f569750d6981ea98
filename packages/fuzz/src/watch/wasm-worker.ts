/** The code of the wasm backend's worker, and what tells the folders it leaves. */
import { tellFolders } from './wasm-folders.ts'

await tellFolders()
await import(new URL('worker/worker-main.js', import.meta.resolve('@memraster/wasm')).href)
