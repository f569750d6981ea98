import { decodeText } from '@memraster/ground'
/** Whether bytes are a VRT file. Like GDAL, looks for this text anywhere among the first bytes. */
export function isVrt(bytes: Uint8Array): boolean {
  return decodeText(bytes.subarray(0, 1024), 'latin1').includes('<VRTDataset')
}
