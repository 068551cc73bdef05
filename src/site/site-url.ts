/**
 * Absolute address of the site from `SITE_URL`, ending in `/`; null when it is not set.
 *
 * @throws an Error when it is not an http(s) address.
 */
export function siteUrl(value: string | undefined = process.env.SITE_URL): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL=${value} : une adresse http(s) est attendue`);
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
