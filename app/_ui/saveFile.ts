/** Hands a file over to the reader, the way a link would: the browser saves it or asks where to. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
