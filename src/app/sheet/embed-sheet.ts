import { askedSections, sheetSections } from './sheet-sections.ts';

/** Kind of the message by which an embedded page tells its height, and by which it is asked. */
const heightMessage = 'ecarts:height';
const heightQuestion = 'ecarts:height?';

/**
 * Shows the sheet as a frame of another page does: without navigation, with the sections asked for.
 * Its height is told to the parent, whoever it is: a number is no secret. It listens to no message
 * but the one by which the parent asks again, when its script comes after the sheet.
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
  // Out of view, a frame in another site observes nothing before the reader scrolls to it.
  tell();
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source !== window.parent || data?.type !== heightQuestion) return;
    told = 0;
    tell();
  });
}
