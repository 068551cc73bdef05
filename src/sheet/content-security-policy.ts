/**
 * What pages may load: their own site, whose policy is here for all of them; the frame around an
 * embedded page is the affair of whoever embeds it.
 */
const everywhere = {
  'img-src': ["'self'", 'data:', 'blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const;

/**
 * Pages rendered ahead (sheets, indicators, changes): no plug-in, no inline script (JSON-LD is data)
 * and no inline style.
 */
export const renderedPolicy = policyText({
  'default-src': ["'self'"],
  'object-src': ["'none'"],
  ...everywhere,
});

/**
 * Pages of the application: besides, WebAssembly for the database, its worker, which begins in the
 * page so that this policy is its own, and the inline styles that the map and the virtual table set on
 * elements.
 */
export const applicationPolicy = policyText({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  ...everywhere,
});

function policyText(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';');
}
