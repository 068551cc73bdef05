import { type SheetSection, sheetSections } from './sheet-sections.ts';

/** How a sheet is shown in another site. */
export interface EmbedChoices {
  readonly sections: readonly SheetSection[];
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'fr' | 'en';
  /** Height of the frame, in pixels, where no script adjusts it. */
  readonly height: number;
}

/** Address of the embedded sheet; what is as by default is left out. */
export function embedAddress(sheet: string, choices: EmbedChoices): string {
  const { sections, theme, language } = choices;
  const parts = ['embed'];
  if (sections.length > 0 && sections.length < sheetSections.length) {
    parts.push(`sections=${sections.join(',')}`);
  }
  if (theme !== 'system') parts.push(`theme=${theme}`);
  if (language !== 'fr') parts.push(`langue=${language}`);
  return `${sheet}?${parts.join('&')}`;
}

/** A sheet to be embedded: the addresses of its page and of the script that follows its height. */
interface EmbeddedSheet {
  readonly sheet: string;
  readonly script: string;
  /** Of the frame, for those who cannot see it. */
  readonly title: string;
}

/** HTML that embeds the sheet: a frame, and the script that adjusts its height. */
export function embedCode({ sheet, script, title }: EmbeddedSheet, choices: EmbedChoices): string {
  const address = escaped(embedAddress(sheet, choices));
  return [
    `<iframe src="${address}" title="${escaped(title)}" data-ecarts loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:${choices.height}px;border:0"></iframe>`,
    `<script src="${escaped(script)}" async></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
