import { expect, it } from 'vitest';
import { openingHoursSql } from '../../src/catalogue/opening-hours.ts';
import { rows, withDatabase } from '../../src/etl/duckdb.ts';

const columns = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

async function openingHours(hours: readonly (string | null)[]): Promise<unknown> {
  const values = columns.map(
    (day, i) => `${hours[i] ? `'${hours[i]}'` : 'NULL::VARCHAR'} AS hours_${day}`,
  );
  return withDatabase(':memory:', async (db) => {
    const [row] = await rows(
      db,
      `SELECT ${openingHoursSql} AS hours FROM (SELECT ${values.join(', ')})`,
    );
    return row.hours;
  });
}

it.each([
  [['9-12', '9-12', '9-12', '9-12', '9-12', null], 'du lundi au vendredi 9-12'],
  [['9-12', '9-12', '9-12', '9-12', '9-12', '10-11'], 'du lundi au vendredi 9-12 ; samedi 10-11'],
  [[null, '9-12', null, null, '14-17', null], 'mardi 9-12 ; vendredi 14-17'],
  [
    ['00:00 - 00:00 / 09:00 - 12:00', '00:00 - 00:00', '13:00 - 16:00', null, null, null],
    'lundi 09:00 - 12:00 ; mercredi 13:00 - 16:00',
  ],
  [['00:00 - 00:00 / 00:00 - 00:00', null, null, null, null, null], null],
  [[null, null, null, null, null, null], null],
])('says %j as « %s »', async (hours, said) => {
  expect(await openingHours(hours)).toBe(said);
});
