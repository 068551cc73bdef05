import { departementUse } from './departement-names.ts';
import {
  type Article,
  atArticle,
  ofArticle,
  ofBare,
  printedName,
  withArticle,
} from './french-article.ts';
import { regionForms } from './region-names.ts';
import type { NameForms, TerritoryName } from './territory-name.ts';

/** How a territory is called in French sentences. */
export function frenchName(territory: TerritoryName): NameForms {
  const name = printedName(territory.name);
  const { level, code } = territory;
  switch (level) {
    case 'commune':
      return properForms(name, territory.muteH);
    case 'epci':
      return epciForms(name);
    case 'ept':
      return properForms(name);
    case 'arrondissement':
      return typedForms(name, 'l’', `arrondissement ${properForms(name).of}`);
    case 'departement':
      return departementForms(name, code);
    case 'region': {
      const forms = regionForms(code);
      return forms ? { title: name, ...forms } : typedForms(name, 'la', `région ${name}`);
    }
    case 'qpv':
      return typedForms(name, 'le', `quartier prioritaire ${withoutQuartier(name)}`);
    case 'pays':
      return { title: name, subject: 'la France', where: 'en France', of: 'de France' };
    default:
      return typedForms(name, 'l’', `ensemble ${name}`);
  }
}

/** « Le Havre », « au Havre », « du Havre »: a proper name, of which an article is part. */
function properForms(name: string, muteH = false): NameForms {
  const [, article, noun] = /^(Le|Les|Aux) (.+)$/.exec(name) ?? [];
  if (article === 'Le') {
    return { title: name, subject: name, where: atArticle('le', noun), of: ofArticle('le', noun) };
  }
  if (article) {
    // “Aux Marais” keeps its preposition: « aux Marais », « des Marais ».
    return {
      title: name,
      subject: name,
      where: atArticle('les', noun),
      of: ofArticle('les', noun),
    };
  }
  return bareForms(name, muteH);
}

function bareForms(name: string, muteH = false): NameForms {
  return { title: name, subject: name, where: `à ${name}`, of: ofBare(name, muteH) };
}

/** A common noun with its article: « dans la communauté de communes … ». */
function typedForms(title: string, article: Article, noun: string): NameForms {
  const subject = withArticle(article, noun);
  return { title, subject, where: `dans ${subject}`, of: ofArticle(article, noun) };
}

const epciKinds: Readonly<Record<string, string>> = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
};

function epciForms(name: string): NameForms {
  const [, abbreviation, rest] = /^(CC|CA|CU) (.+)$/.exec(name) ?? [];
  if (abbreviation) return typedForms(name, 'la', `${epciKinds[abbreviation]} ${rest}`);
  if (/^Métropole\b/.test(name)) return typedForms(name, 'la', name);
  if (/^Eurométropole\b/.test(name)) return typedForms(name, 'l’', name);
  // « Dijon Métropole », « Grenoble-Alpes-Métropole »: a name that stands alone.
  return properForms(name);
}

function departementForms(name: string, code: string): NameForms {
  const use = departementUse(code);
  if (!use) return typedForms(name, 'le', `département ${name}`);
  const { article, where } = use;
  const subject = withArticle(article, name);
  return {
    title: name,
    subject,
    where: where === 'dans' ? `dans ${subject}` : `${where} ${name}`,
    of: article === '' ? ofBare(name, false) : ofArticle(article, name),
  };
}

/** « Quartier Du Stade » → « du Stade », since the noun is said already. */
function withoutQuartier(name: string): string {
  const rest = /^quartier(?: prioritaire)? (.+)$/i.exec(name)?.[1];
  return rest
    ? rest.replace(/^(?:De La|De L’|Du|Des|De|D’)(?=\s|(?<=’))/i, (word) => word.toLowerCase())
    : name;
}
