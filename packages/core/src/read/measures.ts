/** What is computed of all valid pixels of a band, loaded when it is asked for. */

export * from './checksum.ts'
export * from './histogram.ts'
export * from './statistics.ts'
