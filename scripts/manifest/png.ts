/** Width and height of a png in pixels, from its first chunk. @throws when it is no png */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error("not a png");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
