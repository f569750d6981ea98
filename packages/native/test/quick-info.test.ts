import { expect, it } from 'vitest'
import { loadBinding } from '../src/binding/load-binding.ts'
import { quickInfo } from '../src/facts/quick-info.ts'
import { factsOf, readInfo } from '../src/facts/read-facts.ts'
import { mountShared } from '../src/files/mount.ts'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

/** The facts as both ways give them. */
async function factsBothWays(
  memfile: MemoryFile,
  texts: readonly string[],
): Promise<[quick: unknown, thorough: unknown]> {
  const gdal = loadBinding()
  const mount = mountShared(gdal, memfile.directory)
  const dataset = await gdal.openAsync(`${mount.path}/${memfile.filename}`)
  try {
    const facts = [quickInfo(dataset, texts), await readInfo(gdal, dataset)].map((info) => {
      if (!info) return undefined
      const { crs, gcpsCrs, ...rest } = factsOf(info, dataset, mount.path)
      return { ...rest, crs: crs?.toWkt(), gcpsCrs: gcpsCrs?.toWkt() }
    })
    return [facts[0], facts[1]]
  } finally {
    dataset.close()
    mount.release()
  }
}

const VRT = `<VRTDataset rasterXSize="2" rasterYSize="2">
  <SRS>EPSG:32633</SRS><GeoTransform>10,2,0,20,0,-2</GeoTransform>
  <Metadata><MDI key="A">x=y:z</MDI></Metadata>
  <Metadata domain="A &amp; &quot;B&quot;"><MDI key="B">é</MDI></Metadata>
  <VRTRasterBand dataType="Int16" band="1"><NoDataValue>-3</NoDataValue><Scale>2</Scale><UnitType>m</UnitType>
    <Metadata domain="OF A BAND"><MDI key="C">5</MDI></Metadata></VRTRasterBand>
  <VRTRasterBand dataType="Float32" band="2"><Description>second</Description></VRTRasterBand>
</VRTDataset>`

nativeSuite('facts of other formats that are asked for one by one', () => {
  it('are what gdalinfo says of a virtual raster', async () => {
    await using memfile = new MemoryFile(new TextEncoder().encode(VRT), { ext: '.vrt' })
    const [quick, thorough] = await factsBothWays(memfile, [VRT])
    expect(quick).toEqual(thorough)
    expect(quick).toMatchObject({
      tags: { '': { A: 'x=y:z' }, 'A & "B"': { B: 'é' } },
      bands: [{ nodata: -3, scale: 2, tags: { 'OF A BAND': { C: '5' } } }, { description: 'second' }],
    })
  })

  it('are what gdalinfo says of a picture with a sidecar', async () => {
    await using memfile = new MemoryFile()
    const target = await memfile.open({ driver: 'PNG', width: 8, height: 8, count: 3, dtype: 'uint8' })
    target.updateTags({ A: 'b' })
    await target.close()
    const pam = '<PAMDataset><Metadata domain="D"><MDI key="E">1</MDI></Metadata></PAMDataset>'
    memfile.directory.set(`${memfile.filename}.aux.xml`, new TextEncoder().encode(pam))
    const [quick, thorough] = await factsBothWays(memfile, [pam])
    expect(quick).toEqual(thorough)
    expect(quick).toMatchObject({ driver: 'PNG', tags: { D: { E: '1' } } })
  })
})
