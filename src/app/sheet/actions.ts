import { actionTexts } from './action-texts.ts';
import { element } from './element.ts';
import { openEmbedDialog } from './embed-dialog.ts';

/** Adds what only a script can do: print, make a picture, give the code that embeds the sheet. */
export function addActions(language: 'fr' | 'en'): void {
  const texts = actionTexts[language];
  const status = element('span', { className: 'note' });
  status.setAttribute('role', 'status');
  const button = (label: string, onclick: () => unknown) =>
    element('button', { type: 'button', onclick }, label);
  const actions = element(
    'div',
    { className: 'actions screen' },
    button(texts.embed, () => openEmbedDialog(language, texts)),
    button(texts.print, () => print()),
    button(texts.image, async () => {
      const { downloadPicture } = await import('./sheet-picture.ts');
      await downloadPicture().catch((error: unknown) => {
        console.error(error);
        status.textContent = texts.imageFailed;
      });
    }),
    status,
  );
  document.querySelector('.top')?.append(actions);
}
