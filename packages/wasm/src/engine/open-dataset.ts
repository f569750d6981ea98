import { RasterError } from '@memraster/ground'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { optionTexts } from './creation.ts'
import type { OpenCommand } from './engine.ts'
import type { Mount } from './mount.ts'

/** GDALOpenEx: rasters only, to change them, and with words for what fails. */
const OPEN_RASTER = 0x02
const OPEN_UPDATE = 0x01
const OPEN_VERBOSE = 0x40

/** A raster of a mount, and how it is opened. */
export type RasterToOpen = Pick<OpenCommand, 'filename' | 'drivers' | 'options'>

/**
 * Opens a dataset to read it.
 *
 * @returns 0 if GDAL does not open it; its messages say why.
 */
export function openDataset(
  { module }: Gdal,
  { arena }: GdalCall,
  mount: Mount,
  { filename, drivers, options }: RasterToOpen,
  flags = 0,
): Pointer {
  return module._GDALOpenEx(
    arena.text(mount.rasterName(filename)),
    OPEN_RASTER | OPEN_VERBOSE | flags,
    arena.texts(drivers),
    arena.texts(optionTexts(options)),
    0,
  )
}

/**
 * Opens a dataset to change it.
 *
 * @returns 0 if GDAL does not open it; its messages say why.
 * @throws {RasterError} `UNSUPPORTED` if GDAL opens it for reading only.
 */
export function openForUpdate(gdal: Gdal, call: GdalCall, mount: Mount, raster: RasterToOpen): Pointer {
  const { module } = gdal
  const split = call.arena.text('GDAL_ENABLE_TIFF_SPLIT')
  // GDAL shows a TIFF of one high strip as if each row were one, and only reads it then.
  module._CPLSetConfigOption(split, call.arena.text('NO'))
  // GDAL 3.8 has to be told that a COG stops being one when it is changed.
  const options = { IGNORE_COG_LAYOUT_BREAK: 'YES', ...raster.options }
  const dataset = openDataset(gdal, call, mount, { ...raster, options }, OPEN_UPDATE)
  module._CPLSetConfigOption(split, 0)
  if (dataset === 0 || !call.messages.some(({ text }) => /switching to read-only/i.test(text))) return dataset
  module._GDALClose(dataset)
  throw new RasterError('UNSUPPORTED', `GDAL opens ${raster.filename} only to read it, not to change it.`, {
    feature: 'update',
  })
}

/**
 * Opens a dataset of a format that is only made as a whole: metadata that are set are written beside its file.
 *
 * @returns 0 if GDAL does not open it, or if its driver changes files; the messages say why.
 */
export function openToAnnotate(gdal: Gdal, call: GdalCall, mount: Mount, raster: RasterToOpen): Pointer {
  const { module } = gdal
  const dataset = openDataset(gdal, call, mount, raster)
  if (dataset === 0) return 0
  const driver = module._GDALGetDatasetDriver(dataset)
  const creates = gdal.text(module._GDALGetMetadataItem(driver, call.arena.text('DCAP_CREATE'), 0))
  if (creates !== 'YES') return dataset
  module._GDALClose(dataset)
  return 0
}
