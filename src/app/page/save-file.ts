/** Hands a file made in the page to the reader, as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long after the browser has opened it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
