import { CRS } from '@memraster/crs'
import { expect, test } from 'vitest'
import { lngLat } from '../../src/georeference/lng-lat.ts'

const utm18n = CRS.fromEpsg(32618)
const unitSquare = { left: 0, bottom: 0, right: 1, top: 1 }

test("is rasterio's lnglat() of the same UTM scene", async () => {
  const bounds = { left: 101985, bottom: 2611485, right: 339315, top: 2826915 }
  const [lng, lat] = await lngLat(bounds, utm18n)
  expect(lng).toBeCloseTo(-77.75790625255473, 9)
  expect(lat).toBeCloseTo(24.561583285327067, 9)
})

test("is rasterio's lnglat() of a web mercator scene", async () => {
  const bounds = {
    left: -11858134.818413004,
    bottom: 4803914.3530251775,
    right: -11848350.87879388,
    top: 4813698.2926443005,
  }
  const [lng, lat] = await lngLat(bounds, CRS.fromEpsg(3857))
  expect(lng).toBeCloseTo(-106.47949217280886, 9)
  expect(lat).toBeCloseTo(39.60568817387561, 9)
})

test('keeps longitude first if the CRS names latitude first', async () => {
  const [lng, lat] = await lngLat({ left: 10, bottom: 40, right: 12, top: 44 }, CRS.fromEpsg(4326))
  expect(lng).toBeCloseTo(11, 12)
  expect(lat).toBeCloseTo(42, 12)
})

test('takes the horizontal part of a compound CRS', async () => {
  const bounds = { left: 10, bottom: 40, right: 12, top: 44 }
  const [lng, lat] = await lngLat(bounds, CRS.fromUserInput('EPSG:4326+5773'))
  expect(lng).toBeCloseTo(11, 12)
  expect(lat).toBeCloseTo(42, 12)
})

test('refuses a raster without a CRS, of none on Earth, and places that are nowhere', async () => {
  const drawing = CRS.fromWkt(
    'LOCAL_CS["Drawing",LOCAL_DATUM["Drawing",0],UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]',
  )
  await expect(lngLat(unitSquare, undefined)).rejects.toMatchObject({ code: 'CRS' })
  await expect(lngLat(unitSquare, drawing)).rejects.toMatchObject({ code: 'CRS' })
  await expect(lngLat({ ...unitSquare, left: NaN }, utm18n)).rejects.toMatchObject({ code: 'CRS' })
})
