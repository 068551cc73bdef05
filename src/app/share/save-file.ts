/** Offers bytes as a file to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the click has been taken: the address is needed until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
