import { element } from '../page/prerendered/element.ts';
import type { ActionTexts } from './action-texts.ts';
import { type EmbedChoices, embedAddress, embedCode } from './embed-code.ts';
import { sheetAddress } from './sheet-address.ts';
import { siteRoot } from './sheet-data.ts';
import { type SheetSection, sheetSections } from './sheet-sections.ts';

const leastHeight = 200;
const usualHeight = 900;

/** Opens the dialog that shows the embedded sheet as it will be, and its code. */
export function openEmbedDialog(language: 'fr' | 'en', texts: ActionTexts): void {
  const sheet = sheetAddress();
  const script = new URL(`${siteRoot()}embed.js`, sheet).href;
  const title = document.title;

  const boxes = sheetSections
    .filter((section) => document.getElementById(section))
    .map((section) =>
      Object.assign(element('input', { type: 'checkbox', checked: true }), { value: section }),
    );
  const theme = choice(texts.themes);
  const tongue = choice({ fr: 'français', en: 'English' });
  tongue.value = language;
  const height = element('input', {
    type: 'number',
    min: String(leastHeight),
    step: '50',
    value: String(usualHeight),
  });
  const preview = element('iframe', { title: texts.preview });
  const code = element('textarea', { readOnly: true, rows: 5, spellcheck: false });
  const link = element('a', { href: sheet }, sheet);

  const choices = (): EmbedChoices => ({
    sections: boxes.filter(({ checked }) => checked).map(({ value }) => value as SheetSection),
    theme: theme.value as EmbedChoices['theme'],
    language: tongue.value as EmbedChoices['language'],
    height: Math.max(leastHeight, Math.round(Number(height.value)) || usualHeight),
  });
  const update = () => {
    const chosen = choices();
    code.value = embedCode({ sheet, script, title }, chosen);
    preview.src = embedAddress(new URL('.', location.href).href, chosen);
  };
  const copied = element('span');
  copied.setAttribute('role', 'status');
  const copy = element(
    'button',
    {
      type: 'button',
      onclick: async () => {
        code.select();
        await navigator.clipboard?.writeText(code.value);
        copied.textContent = texts.copied;
      },
    },
    texts.copy,
  );
  const heading = element('h2', { id: 'embed-title' }, texts.embed);
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, texts.close);
  const labelled = (text: string, control: HTMLElement) =>
    element('label', {}, element('span', {}, text), control);
  const dialog = element(
    'dialog',
    { className: 'embed', onclose: () => dialog.remove() },
    element('div', { className: 'bar' }, heading, close),
    element(
      'form',
      { oninput: update, onsubmit: (event) => event.preventDefault() },
      element(
        'fieldset',
        {},
        element('legend', {}, texts.sections),
        ...boxes.map((box) =>
          element('label', {}, box, ` ${texts.section[box.value as SheetSection]}`),
        ),
      ),
      labelled(texts.theme, theme),
      labelled(texts.language, tongue),
      labelled(texts.height, height),
    ),
    labelled(texts.code, code),
    element('p', {}, copy, ' ', copied),
    element('p', { className: 'note' }, texts.note),
    element('p', { className: 'note' }, `${texts.link} : `, link),
    preview,
  );
  dialog.setAttribute('aria-labelledby', 'embed-title');
  document.body.append(dialog);
  update();
  dialog.showModal();
}

function choice(options: Readonly<Record<string, string>>): HTMLSelectElement {
  return element(
    'select',
    {},
    ...Object.entries(options).map(([value, label]) => element('option', { value }, label)),
  );
}
