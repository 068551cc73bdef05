import { askedSections, sheetSections } from './sheet-sections.ts';

/** Kind of the message by which an embedded page tells its height. */
const heightMessage = 'ecarts:height';

/**
 * Shows the sheet as a frame of another page does: without navigation, with the sections asked for.
 * Its height is told to the parent, whoever it is: a number is no secret. It listens to no message.
 */
export function embedSheet(query: URLSearchParams): void {
  const page = document.documentElement;
  page.dataset.embed = '';
  const asked = askedSections(query);
  for (const section of sheetSections) {
    // The name of the territory stays whatever is asked for.
    const shown = section === 'resume' ? '.kind, .within, .lead, figure' : `#${section}`;
    if (asked.includes(section)) continue;
    for (const element of document.querySelectorAll<HTMLElement>(shown)) element.hidden = true;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: heightMessage, height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
