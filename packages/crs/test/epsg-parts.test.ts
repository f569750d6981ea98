import { expect, test } from 'vitest'
import { missingParts } from '../src/epsg/loaded-parts.ts'
import { CRS, withEpsg } from '../src/internal.ts'
import { haveEpsg, knowCodes } from '../src/table.ts'

const PLAIN_WKT =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'

/** In the order in which a page would do it, which has nothing of EPSG's table at first. */
test("EPSG's table is loaded in parts, as codes in them are looked up", async () => {
  const none = missingParts().length
  expect(() => CRS.fromEpsg(32618)).toThrow(/not loaded\. Import CRS/)

  // A projected system, and the geographic one that it is based on.
  const utm = await withEpsg(() => CRS.fromEpsg(32618))
  expect(utm.name).toBe('WGS 84 / UTM zone 18N')
  expect(missingParts().length).toBe(none - 2)
  expect(CRS.fromEpsg(4326).name).toBe('WGS 84')

  // What has a code of the loaded parts needs no others.
  await knowCodes(() => [utm, undefined])
  expect(missingParts().length).toBe(none - 2)

  // What has no code is compared with all of them.
  const unnamed = CRS.fromWkt(PLAIN_WKT)
  expect(() => unnamed.toEpsg()).toThrow(/not loaded/)
  await knowCodes(() => [unnamed])
  expect(unnamed.toEpsg()).toBe(4326)
  expect(missingParts()).toEqual([])
})

test('errors that have nothing to do with the table are thrown', async () => {
  await expect(withEpsg(() => CRS.fromWkt('nonsense'))).rejects.toMatchObject({ code: 'CRS' })
  await haveEpsg()
  await expect(withEpsg(() => CRS.fromEpsg(1))).rejects.toMatchObject({ code: 'CRS' })
})
