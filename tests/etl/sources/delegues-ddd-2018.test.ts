import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

it('keeps the words of a session beside what can be read from them', async () => {
  const permanences = JSON.stringify([
    { day: 'LUNDI\r\n', time: 'JOURNEE' },
    { day: '2e et 4e VENDREDI', time: 'MATIN' },
    { day: 'du LUNDI au VENDREDI', time: 'APRES-MIDI' },
    { day: 'MARDI', time: '' },
  ]);
  await runStageSql(
    'delegues-ddd-2018',
    {
      raw_delegate_place_2018: [
        {
          name: 'Mairie ',
          nameComplement: '',
          address: '1,  place Paul Doumer',
          addressComplement: 'BP 9',
          zipcode: '28100',
          city: 'DREUX',
          nb_delegues: '2',
          permanences,
        },
      ],
      place_position: [
        { row: 1, commune: '28134', longitude: 1.37, latitude: 48.74, position: 'source' },
      ],
    },
    async ({ table, ledger, rowsKept }) => {
      expect(await table('SELECT id, name, address, delegates FROM delegate_place_2018')).toEqual([
        { id: 'ddd-001', name: 'Mairie', address: '1, place Paul Doumer, BP 9', delegates: 2 },
      ]);
      expect(
        await table('SELECT * EXCLUDE (place) FROM delegate_session_2018 ORDER BY rank'),
      ).toEqual([
        {
          rank: 1,
          day_text: 'LUNDI',
          half_day_text: 'JOURNEE',
          weekday: 'lundi',
          every_week: true,
          half_day: 'journée',
        },
        {
          rank: 2,
          day_text: '2e et 4e VENDREDI',
          half_day_text: 'MATIN',
          weekday: 'vendredi',
          every_week: false,
          half_day: 'matin',
        },
        {
          rank: 3,
          day_text: 'du LUNDI au VENDREDI',
          half_day_text: 'APRES-MIDI',
          weekday: null,
          every_week: false,
          half_day: 'après-midi',
        },
        {
          rank: 4,
          day_text: 'MARDI',
          half_day_text: null,
          weekday: 'mardi',
          every_week: true,
          half_day: null,
        },
      ]);
      expect(ledger).toEqual([
        '1 | permanences | MARDI | unparsable-value | flagged | 1',
        'permanences | 2e et 4e VENDREDI | unparsable-value | flagged | 1',
        'permanences | du LUNDI au VENDREDI | unparsable-value | flagged | 1',
      ]);
      expect(rowsKept).toBe(1);
    },
  );
});
