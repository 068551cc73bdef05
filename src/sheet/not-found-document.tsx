import { renderToStaticMarkup } from 'react-dom/server';
import type { LevelRecord, Manifest } from '../edition/manifest.ts';
import type { Language } from '../edition/writing/number-format.ts';
import { renderedPolicy } from './content-security-policy.ts';
import { sheetPath } from './parts/sheet-path.ts';
import type { SheetAssets } from './sheet-document.tsx';

interface NotFoundProps {
  readonly levels: readonly LevelRecord[];
  /**
   * Address of the site’s root without its origin, ending in `/`: a page that stands for any address
   * cannot say where it is from there.
   */
  readonly root: string;
  readonly assets: SheetAssets;
}

const texts = {
  fr: {
    title: 'Cette page n’existe pas',
    why: 'L’adresse a peut-être été mal recopiée, ou son code n’est celui d’aucun territoire.',
    codes:
      'Une commune a un code INSEE de cinq caractères, zéro du début compris (01001, 2A004), un département deux ou trois (08, 2A, 971), une intercommunalité son SIREN (200057867), un quartier prioritaire huit (QN07501M). Paris, Lyon et Marseille ont chacune une fiche, leurs arrondissements municipaux n’en ont pas.',
    next: 'Pour continuer',
    search: 'Chercher un territoire par son nom, son code ou son code postal',
    list: 'Les voir tous, en tableau\u00a0:',
    country: 'La fiche de la France entière',
    data: 'Données et indicateurs',
  },
  en: {
    title: 'This page does not exist',
    why: 'The address may have been copied wrongly, or its code is that of no territory.',
    codes:
      'A commune has an INSEE code of five characters, with its leading zero (01001, 2A004), a département two or three (08, 2A, 971), an intermunicipality its SIREN (200057867), a priority neighbourhood eight (QN07501M). Paris, Lyon and Marseille have a sheet each, their municipal arrondissements have none.',
    next: 'To go on',
    search: 'Look for a territory by name, code or postcode',
    list: 'See them all, as a table:',
    country: 'The sheet of France as a whole',
    data: 'Data and indicators',
  },
} as const;

/**
 * The page that hosts show in place of one that is not there, in French then in English: what may be
 * wrong, and where to go on.
 */
export function renderNotFound(
  { levels }: Pick<Manifest, 'levels'>,
  root: string,
  assets: SheetAssets,
): string {
  const document = <NotFoundDocument levels={levels} root={root} assets={assets} />;
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

function NotFoundDocument({ levels, root, assets }: NotFoundProps) {
  return (
    <html lang="fr" data-not-found="">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={renderedPolicy} />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${texts.fr.title} — Écarts`}</title>
        <link rel="icon" href={`${root}icon.svg`} />
        <link rel="stylesheet" href={`${root}${assets.style}`} />
        <script type="module" src={`${root}${assets.script}`} />
      </head>
      <body>
        <header className="screen">
          <a className="wordmark" href={root}>
            Écarts
          </a>
        </header>
        <main id="contenu">
          <h1>{texts.fr.title}</h1>
          <NextSteps language="fr" levels={levels} root={root} />
          <section lang="en">
            <h2>{texts.en.title}</h2>
            <NextSteps language="en" levels={levels} root={root} />
          </section>
        </main>
      </body>
    </html>
  );
}

interface NextStepsProps extends Pick<NotFoundProps, 'levels' | 'root'> {
  readonly language: Language;
}

function NextSteps({ language, levels, root }: NextStepsProps) {
  const t = texts[language];
  const [asked, also] = language === 'en' ? ['?langue=en', '&langue=en'] : ['', ''];
  const mapped = levels.filter((level) => level.mapped);
  return (
    <>
      <p className="lead">{t.why}</p>
      <p>{t.codes}</p>
      <p>{language === 'fr' ? `${t.next}\u00a0:` : `${t.next}:`}</p>
      <ul>
        <li>
          <a href={`${root}${asked}`}>{t.search}</a>
        </li>
        <li>
          {t.list}{' '}
          {mapped.map(({ id, plural }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <a href={`${root}?niveau=${id}&tiroir=table${also}`}>{plural[language]}</a>
            </span>
          ))}
        </li>
        <li>
          <a href={`${root}${sheetPath('pays', 'FR')}${asked}`}>{t.country}</a>
        </li>
        <li>
          <a href={`${root}donnees/${asked}`}>{t.data}</a>
        </li>
      </ul>
    </>
  );
}
