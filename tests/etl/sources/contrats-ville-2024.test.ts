import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const point = (longitude: number, latitude: number) =>
  JSON.stringify({ type: 'Point', coordinates: [longitude, latitude] });

it('puts back the contracts that were moved for display', async () => {
  await runStageSql(
    'contrats-ville-2024',
    {
      commune: [
        { code: '01053', department: '01' },
        { code: '97117', department: '971' },
        { code: '97120', department: '971' },
      ],
      code_passage: [{ code_old: '97117', code: '97117' }],
      commune_shape: [
        { commune: '01053', west: 5, south: 46, east: 5.3, north: 46.3 },
        { commune: '97117', west: -61.4, south: 16.2, east: -61.2, north: 16.4 },
      ],
      chef_lieu: [
        { code: '97117', longitude: -61.34, latitude: 16.33 },
        { code: '97120', longitude: -61.54, latitude: 16.23 },
      ],
      epci: [
        { code: '200018653', seat_department: '971' },
        { code: '200071751', seat_department: '01' },
      ],
      commune_epci: [
        { commune: '97117', epci: '200018653' },
        { commune: '97120', epci: '200018653' },
      ],
      raw_contrat_ville: [
        {
          codgeo: '200071751',
          code_cv: 'CV1',
          lib_cv: 'NA - CA de Bourg',
          _geometry: point(5.2, 46.2),
        },
        {
          codgeo: '97117',
          code_cv: 'CV2',
          lib_cv: '971 - Le Moule',
          insee_dep: '971',
          _geometry: point(-3.8, 45.5),
        },
        {
          codgeo: '200018653',
          code_cv: 'CV3',
          lib_cv: '971 - Cap',
          insee_dep: '971',
          _geometry: point(-4.1, 45.4),
        },
        {
          codgeo: '97801',
          code_cv: 'CV4',
          lib_cv: '978 - Saint-Martin',
          insee_dep: '978',
          _geometry: point(-4.5, 46.5),
        },
        {
          codgeo: '97117',
          code_cv: 'CV2',
          lib_cv: '972 - Le Moule',
          insee_dep: '972',
          _geometry: point(-3.8, 45.5),
        },
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(
        await table(
          'SELECT code, name, department, longitude, latitude, position FROM contrat_ville ORDER BY code',
        ),
      ).toEqual([
        {
          code: 'CV1',
          name: 'CA de Bourg',
          department: '01',
          longitude: 5.2,
          latitude: 46.2,
          position: 'source',
        },
        {
          code: 'CV2',
          name: 'Le Moule',
          department: '971',
          longitude: -61.34,
          latitude: 16.33,
          position: 'chef-lieu',
        },
        {
          code: 'CV3',
          name: 'Cap',
          department: '971',
          longitude: -61.44,
          latitude: 16.28,
          position: 'epci',
        },
        {
          code: 'CV4',
          name: 'Saint-Martin',
          department: '978',
          longitude: null,
          latitude: null,
          position: 'none',
        },
      ]);
      expect(ledger).toEqual([
        '5 | code_cv | CV2 972 - Le Moule | duplicate | rejected | 1',
        '2 | _geometry | 971 - Le Moule : -3.80 45.50 | far-from-commune | repaired | 1',
        '3 | _geometry | 971 - Cap : -4.10 45.40 | far-from-commune | repaired | 1',
        '4 | _geometry | 978 - Saint-Martin : -4.50 46.50 | far-from-commune | flagged | 1',
        '1 | insee_dep | NA - CA de Bourg | missing-department | repaired | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([4, 1]);
    },
  );
});
