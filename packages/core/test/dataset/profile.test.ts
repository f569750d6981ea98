import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/profile/profile.ts'
import { resolveProfile } from '../../src/profile/resolve-profile.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const backend = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [] })
const PROFILE: Profile = { driver: 'GTiff', width: 9, height: 7, count: 1, dtype: 'uint8' }

describe('a profile', () => {
  it('is completed and its options normalised', () => {
    const resolved = resolveProfile(
      {
        ...PROFILE,
        driver: 'gtiff',
        crs: 32618,
        nodata: 0,
        COMPRESS: 'deflate',
        TILED: 'yes',
        BLOCKXSIZE: '256',
        predictor: undefined,
      },
      backend,
    )
    expect(resolved).toMatchObject({
      driver: 'GTiff',
      nodata: 0,
      options: { compress: 'DEFLATE', tiled: true, blockxsize: 256 },
    })
    expect(resolved.crs?.toEpsg()).toBe(32618)
  })

  it('may say of the layout what its driver leaves no choice of, as the profile of a raster does', () => {
    expect(resolveProfile({ ...PROFILE, photometric: 'rgb', tiled: false }, backend).options).toEqual({
      tiled: false,
    })
  })

  it.each(['driver', 'width', 'height', 'count', 'dtype'])('without %s is refused by that name', (field) => {
    expect(() => resolveProfile({ ...PROFILE, [field]: undefined }, backend)).toThrow(
      expect.objectContaining({
        code: 'PROFILE',
        subject: field,
        message: expect.stringContaining(`\`${field}\``),
      }),
    )
  })

  it.each<[string, Profile, string, RegExp]>([
    ['a misspelt option', { compres: 'deflate' }, 'PROFILE', /did you mean "compress"/],
    ['an option of nobody', { frobnicate: 1 }, 'PROFILE', /knows compress, predictor, tiled/],
    ['a value that an option lacks', { compress: 'brotli' }, 'PROFILE', /one of NONE, DEFLATE, LZW/],
    ['a number out of bounds', { zlevel: 10 }, 'PROFILE', /a whole number from 1 to 9/],
    ['no truth value', { TILED: 'maybe' }, 'PROFILE', /true or false/],
    ['an unknown driver', { driver: 'GTif' }, 'DRIVER', /creates GTiff/],
    ['a driver that only reads', { driver: 'COG' }, 'DRIVER', /creates GTiff/],
    ['an unknown dtype', { dtype: 'bool' as never }, 'DTYPE', /uint8/],
    ['a width of nothing', { width: 0 }, 'PROFILE', /whole number from 1/],
    ['half a band', { count: 1.5 }, 'PROFILE', /whole number from 1/],
    ['nodata out of range', { nodata: -1 }, 'NODATA', /from 0 to 255/],
    ['tiles that are no multiples of 16', { tiled: true, blockxsize: 100 }, 'BLOCK', /multiples of 16/],
    ['heights without a place', { crs: 'EPSG:5773' }, 'CRS', /EPSG:4326\+5773/],
    [
      'a predictor of floats for bytes',
      { compress: 'lzw', predictor: 3 },
      'PROFILE',
      /uint8 takes one of 1, 2/,
    ],
    ['an unknown CRS', { crs: 'EPSG:0' }, 'CRS', /./],
  ])('with %s is refused', (_, change, code, message) => {
    expect(() => resolveProfile({ ...PROFILE, ...change }, backend)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })
})
