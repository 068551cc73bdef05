import { element } from '../page/prerendered/element.ts';
import type { PageLanguage } from '../page/prerendered/page-language.ts';

/** Name, in the address of a sheet, of the old commune code that led a frame to it. */
const parameter = 'ancien';

/**
 * Leads the frame of another page from an old commune code to the sheet of its only successor, which
 * says so. Where there are several, the page with their list stays.
 *
 * @returns whether the frame goes elsewhere.
 */
export function followSuccessor(query: URLSearchParams): boolean {
  const { old, successor } = document.documentElement.dataset;
  if (!old || !successor) return false;
  const others = [...query].map(([name, value]) =>
    value === '' ? name : `${name}=${encodeURIComponent(value)}`,
  );
  location.replace(`../${successor}/?${[...others, `${parameter}=${old}`].join('&')}`);
  return true;
}

/**
 * Says above a sheet which old commune led to it and what became of that one, in the words of its
 * page. A code whose page does not name this sheet as its only successor is ignored.
 */
export async function sayOldCommune(query: URLSearchParams, language: PageLanguage): Promise<void> {
  const code = query.get(parameter) ?? '';
  if (!/^[0-9][0-9AB][0-9]{3}$/.test(code)) return;
  const response = await fetch(`../${code}/`);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const own = location.pathname.split('/').filter(Boolean).at(-1);
  if (page.documentElement.dataset.successor !== own) return;
  const words = language === 'en' ? ['#today'] : ['.lead', '#aujourdhui'];
  const text = words.map((selector) => page.querySelector(selector)?.textContent ?? '').join(' ');
  document.querySelector('main')?.prepend(element('p', { className: 'notice' }, text));
}
