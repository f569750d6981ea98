/** What the native backend finds installed. */
export type NativeDescription =
  | {
      readonly isInstalled: true
      /** GDAL's version, such as `3.6.2`. */
      readonly gdalVersion: string
      /** Whether GDAL came with gdal-async, or is the system's. */
      readonly isBundled: boolean
      /** GDAL's names of the raster drivers. */
      readonly drivers: readonly string[]
      /** The number of operations on one dataset that run at once. */
      readonly threads: number
    }
  | {
      readonly isInstalled: false
      /** Why the binding cannot be loaded. */
      readonly reason: string
      /** The remedy. */
      readonly remedy: string
    }
