/** Whether files of a driver hold a transform or ground control points, and not both: GeoTIFFs (GeoTIFF 1.1, section 7.2). */
export function holdsOneReference(driver: string): boolean {
  return driver === 'GTiff' || driver === 'COG'
}
