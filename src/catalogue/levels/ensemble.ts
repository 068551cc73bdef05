import { defineLevel } from '../level.ts';
import ouestProvence from '../sets/ouest-provence.ts';

/** Named sets of communes: a file each in `sets/`, and its name here. */
const sets = [ouestProvence];

const sql = (text: string) => `'${text.replaceAll("'", "''")}'`;
const members = sets.flatMap(({ id, communes }) =>
  communes.map((commune) => `(${sql(commune)}, ${sql(id)})`),
);
const names = sets.map(({ id, name }) => `(${sql(id)}, ${sql(name)})`);

export default defineLevel({
  id: 'ensemble',
  label: { fr: 'ensemble de communes', en: 'set of communes' },
  plural: { fr: 'ensembles de communes', en: 'sets of communes' },
  order: 1.5,
  sources: [],
  vintage: '2025-01-01',
  // A set holds what the staged geography knows of it; tests see that the edition has all of it.
  membershipSql: `SELECT * FROM (VALUES ${members.join(', ')}) AS member (commune, code)
    WHERE commune IN (SELECT code FROM commune)`,
  territoriesSql: `SELECT * FROM (VALUES ${names.join(', ')}) AS named (code, name)
    WHERE code IN (SELECT member.code FROM (VALUES ${members.join(', ')}) AS member (commune, code)
      WHERE commune IN (SELECT code FROM commune))`,
  mapped: false,
});
