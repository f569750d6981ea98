/** The nodes of an Erdas Imagine file that name other files, each of whose names ends with a NUL. */
const NODES = ['externalrasterdms', 'dependentfile', 'rrdnameslist']
const LENGTHS = new Set(NODES.map((name) => name.length))

/** Whether an Erdas Imagine file (`.img`, `.aux`) has a node that may name other files. */
export function namesOtherParts(bytes: Uint8Array): boolean {
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, end + 1)) {
    if (bytes[end - 1] === 0) continue
    for (const length of LENGTHS) {
      if (end >= length && NODES.includes(lowerCaseText(bytes, end - length, end))) return true
    }
  }
  return false
}

function lowerCaseText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end)).toLowerCase()
}
