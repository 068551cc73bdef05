import { describe, expect, it } from 'vitest';
import { readTravelTimes } from '../../../src/app/planner/travel/read-travel-times.ts';

const codes = ['01001', '01002', '2A004'];
const ids = {
  codes,
  positionOfCommune: new Map(codes.map((code, i) => [code, i])),
  places: new Set(['france-services:12', 'la-poste:A7']),
};
const read = (content: string | Uint8Array<ArrayBuffer>) =>
  readTravelTimes(new File([content], 'durees.csv'), ids);

async function matrix(content: string) {
  const found = await read(content);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

describe('a matrix of travel times', () => {
  it('goes from communes to communes and places, in any dialect', async () => {
    const { times, summary } = await matrix(
      'Origine;Km;Destination;Minutes\n1001;3;01002;12,5\n01001;9;france-services:12;4\n2a004;1;1001;1 200\n',
    );
    expect(summary).toMatchObject({ entries: 3, origins: 2, destinations: 3, rejected: 0 });
    // 01001 is a destination of 2A004 and not of itself.
    expect(summary.ownAdded).toBe(1);
    expect([...times.rowOfCommune]).toEqual([0, -1, 1]);
    const place = (id: string) => times.destinations.get(id);
    expect([...times.destination]).toEqual([
      place('01002'),
      place('france-services:12'),
      place('01001'),
      place('01001'),
    ]);
    expect([...times.minutes]).toEqual([12.5, 4, 0, 1200]);
  });

  it('never takes the point of thousandths for that of thousands', async () => {
    const { times } = await matrix(
      'origin;destination;minutes\n01001;01001;1.125\n01001;01002;7,5\n',
    );
    expect([...times.minutes]).toEqual([1.125, 7.5]);
  });

  it('takes the comma of a quoted number for a decimal one, whatever separates the columns', async () => {
    const { times } = await matrix(
      'origin,destination,minutes\n01001,01001,"7,5"\n01001,01002,3\n',
    );
    expect([...times.minutes]).toEqual([7.5, 3]);
  });

  it.each([
    ['"7,5"', 1.2],
    ['"12,125"', 1.2],
    ['7.5', 1200],
    ['"1,300.5"', 1200],
  ])('reads 1,200 minutes as the column has it, where %s stands too', async (other, minutes) => {
    const { times, summary } = await matrix(
      `origin,destination,minutes\n01001,01002,"1,200"\n01001,01001,${other}\n`,
    );
    expect(summary.rejected).toBe(0);
    expect(times.minutes).toContain(minutes);
  });

  it.each(['', '01001,01001,7\n', '01001,01001,"7,5"\n01002,01001,7.5\n'])(
    'refuses 1,200 minutes by row and value where nothing else in the column decides: %j',
    async (others) => {
      const found = await read(
        `origin,destination,minutes\n01001,01002,"1,200"\n${others}01002,01002,x\n`,
      );
      const rejections = 'problem' in found ? found : found.summary;
      expect(rejections).toMatchObject({
        rejections: expect.arrayContaining([
          { row: 2, column: 'minutes', value: '1,200', reason: 'ambiguous' },
        ]),
      });
    },
  );

  it('takes three columns whose names say nothing in their order', async () => {
    const { times } = await matrix('a,b,c\n01001,01001,2.5\n01001,01002,7\n');
    expect([...times.minutes]).toEqual([2.5, 7]);
  });

  it('leaves out each unusable row, and says which, where and why', async () => {
    const { summary } = await matrix(
      [
        'from,to,minutes',
        '01001,01002,10',
        'Lyon,01002,10',
        '99999,01002,10',
        '01001,la-poste:ZZ,10',
        '01001,2A004,',
        '01001,2A004,ten',
        '01001,2A004,-3',
        '01001,2A004,3600',
        '01001,01002,11',
        '01001,2A004',
        '01001,la-poste:A7,5',
      ].join('\n'),
    );
    expect(summary).toMatchObject({ entries: 2, rejected: 9 });
    expect(summary.rejections).toEqual([
      { row: 3, column: 'from', value: 'Lyon', reason: 'no-code' },
      { row: 4, column: 'from', value: '99999', reason: 'unknown-origin' },
      { row: 5, column: 'to', value: 'la-poste:ZZ', reason: 'unknown-destination' },
      { row: 6, column: 'minutes', value: '', reason: 'no-minutes' },
      { row: 7, column: 'minutes', value: 'ten', reason: 'not-a-number' },
      { row: 8, column: 'minutes', value: '-3', reason: 'negative' },
      { row: 9, column: 'minutes', value: '3600', reason: 'seconds' },
      { row: 10, column: 'to', value: '01002', reason: 'twice' },
      { row: 11, column: '', value: '01001 · 2A004', reason: 'columns' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('refuses %s', async (_, content) => {
    expect(await read(content)).toMatchObject({ problem: 'unreadable' });
  });

  it('refuses a file without its columns, naming those it has', async () => {
    expect(await read('code,population\n01001,3\n')).toEqual({
      problem: 'columns',
      columns: ['code', 'population'],
    });
  });

  it('refuses a file of which no row can be used, with the rows', async () => {
    expect(await read('from,to,minutes\nA,B,1\n')).toEqual({
      problem: 'no-entry',
      rejections: [{ row: 2, column: 'from', value: 'A', reason: 'no-code' }],
    });
  });
});
