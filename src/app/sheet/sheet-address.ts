/** Permanent address of the sheet where the site knows its own, else where it is now. */
export function sheetAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? new URL('.', location.href).href;
}
