import { element } from '../page/prerendered/element.ts';

const words = {
  fr: { copy: 'Copier', copied: 'Copié' },
  en: { copy: 'Copy', copied: 'Copied' },
} as const;

/** Adds what only a script can do: the address the page is served from, and buttons that copy. */
export function completeCode(language: 'fr' | 'en'): void {
  addAddresses();
  const { copy, copied } = words[language];
  for (const figure of document.querySelectorAll('figure.code')) {
    const [caption, code] = [figure.querySelector('figcaption'), figure.querySelector('pre')];
    if (!caption || !code) continue;
    const button = element('button', { type: 'button', className: 'copy' }, copy);
    button.setAttribute('aria-label', `${copy} : ${caption.textContent}`);
    button.onclick = async () => {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = copied;
    };
    caption.append(button);
  }
}

/** Where the page was built without knowing its address, queries and citations name files only. */
function addAddresses(): void {
  const { root = '../../../', edition } = document.documentElement.dataset;
  for (const again of document.querySelectorAll<HTMLElement>('.again[data-path]')) {
    const { path = '' } = again.dataset;
    const note = again.querySelector('.local');
    if (!note || edition === undefined) continue;
    const file = `'${path.slice(path.lastIndexOf('/') + 1)}'`;
    const address = new URL(`${root}edition/${edition}/${path}`, document.baseURI).href;
    for (const code of again.querySelectorAll('pre')) {
      code.textContent = (code.textContent ?? '').replaceAll(file, () => `'${address}'`);
    }
    note.remove();
  }
  const page = /donnees\/indicateur\/[^/]+\/$/.exec(location.pathname)?.[0];
  for (const code of document.querySelectorAll('#emporter ~ .code pre')) {
    const text = code.textContent ?? '';
    if (page && !/https?:/.test(text)) {
      code.textContent = text.replace(page, () => `${location.origin}${location.pathname}`);
    }
  }
}
