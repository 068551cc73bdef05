import { element } from '../page/prerendered/element.ts';
import type { PageLanguage } from '../page/prerendered/page-language.ts';
import { actionTexts } from './action-texts.ts';
import { openEmbedDialog } from './embed-dialog.ts';
import { addExploreHere } from './explore-here.ts';
import { sheetAddress } from './sheet-address.ts';

/** Adds what only a script can do: embed, print, copy the link, save a picture or a table, explore. */
export function addActions(language: PageLanguage): void {
  const texts = actionTexts[language];
  const status = element('span', { className: 'note' });
  status.setAttribute('role', 'status');
  const button = (label: string, onclick: () => unknown) =>
    element('button', { type: 'button', onclick }, label);
  /** Does what may fail, and says it then. */
  const tried = (act: () => Promise<void>, failed: string) => async () => {
    status.textContent = '';
    await act().catch((error: unknown) => {
      console.error(error);
      status.textContent = failed;
    });
  };
  const actions = element(
    'div',
    { className: 'actions screen' },
    button(texts.embed, () => openEmbedDialog(language, texts)),
    button(texts.print, () => print()),
    button(
      texts.image,
      tried(async () => {
        const { downloadPicture } = await import('./sheet-picture.ts');
        await downloadPicture();
      }, texts.imageFailed),
    ),
    button(
      texts.copyLink,
      tried(async () => {
        await navigator.clipboard.writeText(sheetAddress());
        status.textContent = texts.copied;
      }, sheetAddress()),
    ),
    status,
  );
  document.querySelector('.top')?.append(actions);
  const json = document.querySelector('a[download]');
  const csv = button(
    texts.csv,
    tried(async () => {
      const { downloadCsv } = await import('./sheet-csv.ts');
      await downloadCsv(language);
    }, texts.dataFailed),
  );
  csv.className = 'link';
  json?.after(' · ', csv);
  addExploreHere(texts);
}
