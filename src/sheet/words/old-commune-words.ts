import type { OldCommune } from '../../edition/files/old-communes-file.ts';
import { typesetFrench } from '../../edition/writing/french-typography.ts';
import { type Language, numberFormat } from '../../edition/writing/number-format.ts';
import { printedName } from './names/french-article.ts';
import { frenchName } from './names/french-name.ts';

/** What the page of an old commune code says, above the links to its successors. */
export interface OldCommuneWords {
  readonly title: string;
  /** The event and its date. */
  readonly event: string;
  /** Where its territory is today; the links follow. */
  readonly today: string;
}

const formats = { fr: numberFormat('fr'), en: numberFormat('en') };

/** What happened, by INSEE’s type of event; « {into} » stands for the communes of the day. */
const happened: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '20': { fr: 'a été partagée pour créer {into}', en: 'was divided to create {into}' },
  '21': { fr: 'a été partagée pour rétablir {into}', en: 'was divided to restore {into}' },
  '30': {
    fr: 'a été supprimée et son territoire partagé entre {into}',
    en: 'was abolished and its territory shared between {into}',
  },
  '31': { fr: 'a fusionné dans {into}', en: 'was merged into {into}' },
  '32': { fr: 'est entrée dans la commune nouvelle {into}', en: 'joined the new commune {into}' },
  '33': {
    fr: 'a fusionné, en commune associée, dans {into}',
    en: 'was merged, as an associated commune, into {into}',
  },
  '41': {
    fr: 'a changé de code en changeant de département : {into}',
    en: 'changed code when it changed département: {into}',
  },
  '50': {
    fr: 'a changé de code avec son chef-lieu : {into}',
    en: 'changed code with its chef-lieu: {into}',
  },
};

/** Where the territory of an old commune is today, by how many communes hold a part of it. */
const whereToday: Readonly<Record<'none' | 'one' | 'several', Readonly<Record<Language, string>>>> =
  {
    none: {
      fr: 'Les listes ne disent pas dans quelle commune est aujourd’hui son territoire.',
      en: 'The lists do not say in which commune its territory is today.',
    },
    one: {
      fr: 'Son territoire est aujourd’hui dans la commune suivante.',
      en: 'Its territory is in the following commune today.',
    },
    several: {
      fr: 'Son territoire est aujourd’hui partagé entre les communes suivantes.',
      en: 'Its territory is shared today between the following communes.',
    },
  };

/** The words of the page of an old commune code. */
export function oldCommuneWords(
  code: string,
  { name, event, successors }: OldCommune,
  language: Language,
): OldCommuneWords {
  const own = name === null ? null : printedName(name);
  const today = (['none', 'one'] as const)[successors.length] ?? 'several';
  return {
    title: titleOf(code, own, language),
    event: eventWords(code, own, event, language),
    today: whereToday[today][language],
  };
}

function titleOf(code: string, name: string | null, language: Language): string {
  const isFrench = language === 'fr';
  if (name === null) {
    return isFrench ? `Ancien code de commune ${code}` : `Former commune code ${code}`;
  }
  return `${name} (${code}), ${isFrench ? 'ancienne commune' : 'a former commune'}`;
}

function eventWords(
  code: string,
  name: string | null,
  event: OldCommune['event'],
  language: Language,
): string {
  const words = event && happened[event.kind]?.[language];
  if (!event || !name || !words) {
    return language === 'fr'
      ? `Le code ${code} n’est plus en usage ; les listes de l’INSEE ne disent pas pourquoi.`
      : `The code ${code} is no longer in use; INSEE’s lists do not say why.`;
  }
  const into = joined(
    event.into.map(({ name: one, code: of }) =>
      event.kind === '41' || event.kind === '50' ? `${printedName(one)} (${of})` : printedName(one),
    ),
    language,
  );
  const date = formats[language].vintage(event.date);
  const what = words.replace('{into}', into);
  return language === 'fr'
    ? typesetFrench(
        `Le ${date}, la commune ${frenchName({ level: 'commune', code, name }).of} ${what}.`,
      )
    : `On ${date}, the commune of ${printedName(name)} ${what}.`;
}

function joined(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
}
