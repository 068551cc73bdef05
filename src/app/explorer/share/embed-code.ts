/** The address of the same view as a map for another site's page. */
export function embedAddress(address: string, root: string): string {
  const here = new URL(address);
  const map = new URL(`${root}carte/`, here);
  const query = here.search === '' ? '?embed' : `${here.search}&embed`;
  return `${map.href}${query}`;
}

/** One line to paste in a page: it works without a script, and tells the host nothing. */
export function embedCode(address: string, title: string): string {
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="520" loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>`;
}
