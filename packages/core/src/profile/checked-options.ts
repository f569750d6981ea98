import type { DriverName, OptionsByDriver } from './driver-options.ts'
import type { ProfileEntries } from './profile.ts'

/** The profile of a new raster of a driver whose options have types: a union that `driver` discriminates. */
export type DriverProfile<D extends keyof OptionsByDriver = keyof OptionsByDriver> = {
  [K in D]: Omit<ProfileEntries, 'driver' | keyof OptionsByDriver[K]> & {
    readonly driver: K
  } & OptionsByDriver[K]
}[D]

/** Options of `open` that are not part of a profile. */
type OpeningKeys = 'mode' | 'limits' | 'subdataset' | 'openOptions' | 'signal'

/**
 * Further requirements on the options `O` of an `open`: a literal driver name is one of GDAL's, and the options are the
 * driver's. A driver that the types do not know is given as a `string`: `'RAW' as string`.
 */
export type CheckedOptions<O> = string extends keyof O
  ? unknown
  : O extends { readonly driver: infer D extends string }
    ? D extends keyof OptionsByDriver
      ? CheckedEntries<O, DriverProfile<D>>
      : { readonly driver: CheckedDriver<D> }
    : O extends { readonly driver: readonly (infer D extends string)[] }
      ? { readonly driver: readonly CheckedDriver<D>[] }
      : unknown

/** The name `D` of a driver if it is one of GDAL's or no literal; otherwise GDAL's names. */
export type CheckedDriver<D extends string> = string extends D ? D : D extends DriverName ? D : DriverName

/** Options that are not literals, such as those of `dataset.profile`, are checked at run time. */
type CheckedEntries<O, Known> = {
  readonly [K in keyof O]: K extends keyof Known
    ? string extends O[K]
      ? O[K]
      : number extends O[K]
        ? O[K]
        : Known[K]
    : K extends OpeningKeys
      ? O[K]
      : never
}
