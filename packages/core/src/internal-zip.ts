/** As `internal`, for programs that open ZIP archives. */

export { bindZipMemoryFile } from './bind-zip-memory-file.ts'
