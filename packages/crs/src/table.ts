/** For memraster's own packages: what loads EPSG's table as far as it is needed, without what reads systems. */

export { haveEpsg } from './epsg/have-epsg.ts'
export { knowCodes } from './know-codes.ts'
