/** The command's usage, as `--help` prints it. */
export const USAGE = `memraster: raster files in memory

Usage
  memraster info FILE [options]   what is in a raster: size, bands, place, tags
  memraster doctor [--drivers]    which backends are installed, and what to do about those that are not
  memraster --help | --version

FILE is a path, or - for standard input.

Options of info
  --json        as JSON, for programs
  --bands       a line for every band, however many there are
  --stats       minimum, maximum, mean and standard deviation of each band
  --checksum    GDAL's checksum of each band
  --driver NAME the driver that reads it; drivers that may open other files are only used if they are named

Options of doctor
  --drivers     the formats of each backend

Environment
  MEMRASTER_BACKEND   native, wasm or pure: the backend to use; default: the first of them that is installed
  NO_COLOR            no colours, even on a terminal`

/** A command line that cannot be understood. */
export class UsageError extends Error {}
