import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders } from '../../../src/etl/folders.ts';
import { renderOldCommune } from '../../../src/sheet/render-old-commune.tsx';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { askPublished } from '../published.ts';
import { spaced } from '../site.ts';

const edition = openSheetEdition(join(folders.dist, 'edition'));
const assets = { style: 'assets/fiche.css', script: 'assets/fiche.js' };
const render = (code: string) => renderOldCommune(edition, code, assets, 'https://ecarts.example/');
const textOf = (html: string | null) => spaced((html ?? '').replace(/<[^>]+>/g, ' '));

describe('the page of an old commune code', () => {
  it('says the event, its date and the commune of today', async () => {
    const [event] = await askPublished<{ day: string; name_before: string; name_after: string }>(
      `SELECT strftime(date, '%d/%m/%Y') AS day, name_before, name_after FROM {commune_events}
       WHERE code_before = '14472' AND code_after <> '14472' ORDER BY date DESC LIMIT 1`,
    );
    expect(event.day).toBe('01/01/2017');
    const html = render('14472');
    expect(textOf(html)).toContain(
      `Le 1er janvier 2017, la commune de ${event.name_before.replace("'", '’')} est entrée dans la commune nouvelle ${event.name_after}.`,
    );
    const [passage] = await askPublished<{ code: string }>(
      "SELECT code FROM {code_passage} WHERE code_old = '14472'",
    );
    expect(html).toContain(`href="../../../fiche/commune/${passage.code}/"`);
    expect(html).toContain(
      '<link rel="canonical" href="https://ecarts.example/fiche/commune/14472/"',
    );
    expect(html).not.toContain('http-equiv="refresh"');
  });

  it('leads to every successor of a commune that was divided', () => {
    const html = render('51606');
    expect(textOf(html)).toContain(
      'Son territoire est aujourd’hui partagé entre les communes suivantes.',
    );
    for (const code of ['51235', '51313', '51369']) {
      expect(html).toContain(`href="../../../fiche/commune/${code}/"`);
    }
  });

  it('exists for every code of the passage table that is no more, and leads to what it says', async () => {
    const passages = await askPublished<{ code_old: string; code: string }>(
      `SELECT code_old, code FROM {code_passage} WHERE code_old NOT IN (SELECT code FROM {communes})
       AND NOT regexp_matches(code_old, '^(751|132|6938)')`,
    );
    expect(passages.length).toBeGreaterThan(4000);
    const { communes } = edition.oldCommunes;
    expect(passages.filter(({ code_old }) => !communes[code_old])).toEqual([]);
    expect(
      passages.filter(({ code_old, code }) => !communes[code_old].successors.includes(code)),
    ).toEqual([]);
  });

  it('is whole for each of them', () => {
    for (const code of Object.keys(edition.oldCommunes.communes)) {
      const text = textOf(render(code));
      expect(text).not.toMatch(/undefined|NaN|\{into\}| null/);
      expect(text).toMatch(/Le (?:1er|\d+) \p{L}+ \d{4}, la commune d|n’est plus en usage/u);
      expect(text).not.toMatch(/\bde (?:le|les|Le|Les) /);
    }
  });

  it('does not exist for a code of today, nor for one that never was', () => {
    expect(render('89446')).toBeNull();
    expect(render('99999')).toBeNull();
  });
});
