import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const communes = ['01001', '01002', '12218', '15031', '15141', '75056', '79307', '93051'];
const link = (year: number, before: string, after = before, targets = 1, sources = 1) => ({
  geography_year: year,
  code_old: before,
  code: after,
  targets,
  sources,
});
const apl = (id: string, population: number, value: number) => ({
  id,
  pop_apl: String(population),
  apl_gen: String(value),
  apl_65: String(value),
  apl_inf: String(value),
  apl_mk: String(value),
  apl_dent: String(value),
});
const care = (id: string, insured: number, css: number, cssChildren = 0, noVisit = 20) => ({
  id,
  rg_pop: String(insured),
  rg_0_15: String(Math.round(insured / 5)),
  cssnp_pop: String(css),
  cssnp_0_15: String(cssChildren),
  cssnp_16_24: '0',
  cssnp_25_54: '0',
  cssnp_55_64: '0',
  cssnp_65: '0',
  gen_16: String(noVisit),
  trait_16: '20',
  dent_16: '20',
});
/** The two places of Paris, and whole Paris which holds nothing. */
const paris = ['75101', '75102'];

async function stage(check: Parameters<typeof runStageSql>[2]) {
  await runStageSql(
    'acces-soins-droits-communes',
    {
      commune: communes.map((code) => ({ code })),
      municipal_arrondissement: paris.map((code) => ({ code, commune: '75056' })),
      code_link: [
        ...[2022, 2023].flatMap((year) => [
          ...['01001', '01002', '75056', '93051'].map((code) => link(year, code)),
          link(year, '12076', '12218'),
          link(year, '15141', '15141', 2),
          link(year, '15141', '15031', 2),
          link(year, '79307', '79307', 1, 2),
          link(year, '79060', '79307', 1, 2),
        ]),
      ],
      raw_apl: [
        apl('1001', 800, 2),
        apl('1002', 200, 0),
        apl('12218', 0, 0),
        apl('15031', 0, 0),
        apl('15141', 1728, 3),
        apl('75056', 0, 0),
        apl('75101', 100, 4),
        apl('75102', 300, 8),
        apl('79307', 2200, 16.9),
        apl('93051', 72000, 2),
        apl('200000172', 1000, 9),
        apl('FR', 1000, 9),
      ],
      raw_odf: [
        care('1001', 499, 0),
        care('1002', 499, 0, 12, 0),
        care('12218', 0, 0),
        care('15141', 1700, 60),
        care('75101', 90, 30),
        care('75102', 280, 40),
        care('79307', 2000, 90),
        care('93051', 500, 0),
        care('200000172', 9000, 700),
      ],
      raw_rsa: communes.map((id) => ({ id, rsa_2023: id === '01002' ? '0' : '5' })),
      raw_caf: communes.map((id) => ({ id, f_ndur: '50' })),
    },
    check,
  );
}

const values = (column: string, table: string) =>
  `SELECT concat_ws(' ', commune, coalesce(round(${column}, 1)::VARCHAR, ${column}_status)) AS value FROM ${table} ORDER BY commune`;

it('keeps an APL only where it is one: not the sum that a merger got, not the zero of a lost code', async () => {
  await stage(async ({ table, ledger }) => {
    expect((await table(values('gp', 'apl_2023'))).map(({ value }) => value)).toEqual([
      '01001 2.0',
      '01002 0.0',
      '12218 not-available',
      '15031 geography-changed',
      '15141 geography-changed',
      '75056 7.0',
      '79307 geography-changed',
      '93051 2.0',
    ]);
    expect(ledger).toContain('9 | apl_gen | 79307 : 16.9 | merged-into | flagged | 1');
  });
});

it('tells a small withheld number from a large one hidden to protect an age class', async () => {
  await stage(async ({ table }) => {
    expect((await table(values('css_free', 'rights_2024'))).map(({ value }) => value)).toEqual([
      '01001 below-threshold',
      '01002 secret',
      '12218 not-available',
      '15141 geography-changed',
      '75056 70',
      '79307 90',
      '93051 secret',
    ]);
    const visits = await table(values('no_gp_visit', 'rights_2024'));
    expect(visits.map(({ value }) => value)).toContain('01002 below-threshold');
    const rsa = await table(values('rsa_households', 'caf_2023'));
    expect(rsa.map(({ value }) => value)).toContain('01002 below-threshold');
  });
});

it('lets no total of a larger territory through', async () => {
  await stage(async ({ table, ledger }) => {
    for (const name of ['apl_2023', 'rights_2024', 'caf_2023']) {
      expect(await table(`SELECT commune FROM ${name} WHERE length(commune) <> 5`)).toEqual([]);
    }
    expect(ledger).toContain('id | EPCI | out-of-scope | rejected | 1');
  });
});
