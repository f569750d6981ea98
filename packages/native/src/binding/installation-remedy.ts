/** The remedy if gdal-async cannot be loaded, by the reason given. */
export function loadingRemedy(reason: string): string {
  return /did not self-register/.test(reason)
    ? 'Another thread of this process has loaded it, which only one can: open rasters there, or use @memraster/wasm or @memraster/pure in the others.'
    : installationRemedy()
}

/** The remedy if gdal-async has no binary: for this platform, in a sentence or two. */
export function installationRemedy(platform: string = globalThis.process?.platform ?? ''): string {
  const rebuild = 'npm_config_build_from_source=true npm_config_shared_gdal=true npm rebuild gdal-async'
  switch (platform) {
    case 'linux':
      return `Its install step downloads a binary; where it cannot, install GDAL's headers (Debian and Ubuntu: apt-get install libgdal-dev; Fedora: dnf install gdal-devel) and run \`${rebuild}\`, which takes two minutes.`
    case 'darwin':
      return `Its install step downloads a binary; where it cannot, run \`brew install gdal\` and \`${rebuild}\`.`
    case 'win32':
      return 'Its install step downloads a binary: let npm reach github.com and run `npm rebuild gdal-async`.'
    default:
      return `Install GDAL with its headers and run \`${rebuild}\`.`
  }
}
