import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const desk = (id_fs: string, other: Record<string, string> = {}) => ({
  id_fs,
  insee_dep: '01',
  lib_fs: `Desk ${id_fs}`,
  adresse: 'Mairie',
  complement_adresse: '',
  insee_com: '01033',
  code_postal: '01200',
  lib_com: 'Valserhône',
  telephone: '',
  mail: '',
  h_lundi: '09:00 - 12:00',
  h_mardi: '',
  h_mercredi: '',
  h_jeudi: '',
  h_vendredi: '',
  h_samedi: '',
  prise_rdv: 'Non',
  commentaire: '',
  type_fs: 'Principal',
  format_fs: 'Fixe',
  labellisation_fs: 'Espace labellisé 15/01/2021',
  ...other,
});

const stage = (
  desks: readonly Record<string, string>[],
  ...rest: [Parameters<typeof runStageSql>[2]]
) =>
  runStageSql(
    'france-services-2024',
    {
      raw_france_services_2024: desks,
      place_position: desks.map((_, i) => ({
        row: i + 1,
        commune: '01033',
        longitude: 5.8,
        latitude: 46.1,
        position: 'source',
      })),
    },
    ...rest,
  );

it('tells itinerant desks from fixed ones, and reads the label date', async () => {
  const formats = ['Fixe', 'Fixe_antenne(s)', 'Multisites', 'Bus_équivalent', 'Itinérante'];
  await stage(
    formats.map((format_fs, i) => desk(`${i}`, { format_fs })),
    async ({ table, rowsKept }) => {
      expect(
        await table(
          `SELECT itinerant, strftime(label_date, '%Y-%m-%d') AS label_date FROM france_services_2024 ORDER BY id`,
        ),
      ).toEqual(
        [false, false, false, true, true].map((itinerant) => ({
          itinerant,
          label_date: '2021-01-15',
        })),
      );
      expect(rowsKept).toBe(5);
    },
  );
});

it.each([
  ['franceservices@ccpb01.fr', 'franceservices@ccpb01.fr'],
  ['ablis@france-services.gouv.fr', 'ablis@france-services.gouv.fr'],
  ['mfs.boen@loireforez.fr', 'mfs.boen@loireforez.fr'],
  ['jeanne.martin@mairie-exemple.fr', null],
  ['jmartin@pays-exemple.fr', null],
  // Of several addresses, the first that is a structure's.
  ['jeanne.martin@exemple.fr - mairie@exemple.fr', 'mairie@exemple.fr'],
])('of « %s » publishes %s', async (mail, kept) => {
  await stage([desk('1', { mail })], async ({ table, ledger }) => {
    expect(await table('SELECT mail FROM france_services_2024')).toEqual([{ mail: kept }]);
    expect(ledger).toEqual(kept === null ? ['mail | personal-data | repaired | 1'] : []);
    // What is erased does not come back through the ledger.
    expect(JSON.stringify(ledger)).not.toContain('martin');
  });
});

it('flags a département that contradicts the commune', async () => {
  await stage([desk('1', { insee_dep: '27' })], async ({ ledger }) => {
    expect(ledger).toEqual(['1 | insee_dep | 27 / 01033 | department-mismatch | flagged | 1']);
  });
});
