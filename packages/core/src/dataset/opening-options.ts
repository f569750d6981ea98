/** What open options need, loaded for who gives some. */

export * from '../profile/resolve-open-options.ts'
export * from './dataset-at-level.ts'
