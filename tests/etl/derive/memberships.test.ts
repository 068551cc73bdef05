import { describe, expect, test } from 'vitest';
import type { LevelDeclaration } from '../../../src/catalogue/level.ts';
import type { ZoningDeclaration } from '../../../src/catalogue/zoning.ts';
import { deriveMemberships, deriveZoneClasses } from '../../../src/etl/derive/memberships.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';

const staged = `CREATE TABLE commune AS FROM (VALUES ('01001', 'A'), ('01002', 'B'), ('02001', 'C')) t(code, name);
  CREATE TABLE qpv AS FROM (VALUES ('QN2', 'Sud'), ('QN1', 'Nord')) t(code, name)`;
const text = { fr: 'x', en: 'x' };

function level(territories: string, communes: string): LevelDeclaration {
  return {
    id: 'bassin',
    label: text,
    plural: text,
    order: 1,
    sources: [],
    vintage: '2025',
    mapped: true,
    territoriesSql: `SELECT * FROM (VALUES ${territories}) t(code, name)`,
    membershipSql: `SELECT * FROM (VALUES ${communes}) t(commune, code)`,
  };
}

function derived(declared: LevelDeclaration, sql: string): Promise<Record<string, unknown>[]> {
  return withDatabase(':memory:', async (db) => {
    await db.run(staged);
    await deriveMemberships(db, [declared]);
    return rows(db, sql);
  });
}

const whole = `('01001', 'X'), ('01002', 'X'), ('02001', 'Y')`;

test('territories are numbered by their code, level by level; QPV have a place without communes', async () => {
  const found = await derived(
    level(`('Y', 'Est'), ('X', 'Ouest')`, whole),
    'SELECT level, code, "position" FROM territory ORDER BY level, "position"',
  );
  expect(found).toEqual([
    { level: 'bassin', code: 'X', position: 0 },
    { level: 'bassin', code: 'Y', position: 1 },
    { level: 'qpv', code: 'QN1', position: 0 },
    { level: 'qpv', code: 'QN2', position: 1 },
  ]);
  const members = await derived(
    level(`('Y', 'Est'), ('X', 'Ouest')`, whole),
    'SELECT code, commune FROM membership ORDER BY commune',
  );
  expect(members).toEqual([
    { code: 'X', commune: '01001' },
    { code: 'X', commune: '01002' },
    { code: 'Y', commune: '02001' },
  ]);
});

describe('what does not hold is named', () => {
  test.each([
    [
      'a territory without communes',
      `('X', 'O'), ('Y', 'E'), ('Z', 'S')`,
      whole,
      'bassin: territory without commune Z',
    ],
    [
      'a commune in two territories',
      `('X', 'O'), ('Y', 'E')`,
      `${whole}, ('01001', 'Y')`,
      'bassin: commune in two territories 01001',
    ],
    ['an unknown territory', `('X', 'O')`, whole, 'bassin: unknown territory Y'],
    [
      'an unknown commune',
      `('X', 'O'), ('Y', 'E')`,
      `${whole}, ('1001', 'Y')`,
      'bassin: unknown commune 1001',
    ],
  ])('%s', async (_, territories, communes, message) => {
    await expect(derived(level(territories, communes), 'SELECT 1')).rejects.toThrow(message);
  });
});

describe('classes of a zoning', () => {
  const zoning = (membership: string): ZoningDeclaration => ({
    id: 'frr',
    label: text,
    definition: text,
    sources: [],
    vintage: '2025',
    caveats: [],
    classes: [{ id: 'core', label: text }],
    membershipSql: `SELECT * FROM (VALUES ${membership}) t(commune, class)`,
    drawn: { kind: 'none' },
    order: 1,
  });
  const classes = (membership: string) =>
    withDatabase(':memory:', async (db) => {
      await deriveZoneClasses(db, [zoning(membership)]);
      return rows(db, 'FROM zone_class');
    });

  test('hold the communes that they are given', async () => {
    expect(await classes(`('01001', 'core')`)).toEqual([
      { zoning: 'frr', class: 'core', commune: '01001' },
    ]);
  });

  test.each([
    [`('01001', 'edge')`, 'zoning frr: class not declared: edge'],
    [`('01001', 'core'), ('01001', 'core')`, 'zoning frr: commune in two classes: 01001'],
  ])('%s is refused', async (membership, message) => {
    await expect(classes(membership)).rejects.toThrow(message);
  });

  test('say why a commune is in no class, and never of one that is in one', async () => {
    const absent = (commune: string) => ({
      ...zoning(`('01001', 'core')`),
      absenceSql: `SELECT '${commune}' AS commune, 'not-covered' AS status`,
    });
    expect(
      await withDatabase(':memory:', async (db) => {
        await deriveZoneClasses(db, [absent('01002')]);
        return rows(db, 'FROM zone_absence');
      }),
    ).toEqual([{ zoning: 'frr', status: 'not-covered', commune: '01002' }]);
    await expect(
      withDatabase(':memory:', (db) => deriveZoneClasses(db, [absent('01001')])),
    ).rejects.toThrow('zoning frr: commune in a class and in none: 01001');
  });
});
