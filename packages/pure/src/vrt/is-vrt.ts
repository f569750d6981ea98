/** Whether bytes are a VRT file. GDAL looks for this text among the first ones, whatever stands before it. */
export function isVrt(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('<VRTDataset')
}
