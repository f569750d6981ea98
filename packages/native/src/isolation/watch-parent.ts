/**
 * A thread of the process with GDAL: waits for the end of the pipe from the process that uses it, and ends this one
 * then, whatever GDAL is doing.
 */
const { readSync } = process.getBuiltinModule('node:fs')

/** Of the pipe: the standard input. */
const PIPE = 0

while (readSync(PIPE, new Uint8Array(1)) > 0);
process.kill(process.pid, 'SIGKILL')
