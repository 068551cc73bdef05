import { describe, expect, it } from 'vitest';
import type { EditionFiles } from '../../../src/app/edition/edition-files.ts';
import { withOwnLayers } from '../../../src/app/own/own-edition-files.ts';
import { MOST_OWN_LAYERS, ownIndicatorIds } from '../../../src/app/own/own-ids.ts';
import type { OwnLayer } from '../../../src/app/own/own-layer.ts';
import {
  emptyOwnSession,
  type OwnSession,
  ownSession,
  withEntry,
} from '../../../src/app/own/own-session.ts';

const nothing = { rows: 2, kept: 2, rejected: 0, reasons: new Map() };
const layer = (fileName: string, part: Partial<OwnLayer>): OwnLayer => ({
  fileName,
  use: 'values',
  title: 'taux',
  count: nothing,
  mended: { restored: 0, carried: 0 },
  rejections: [],
  rejectionsCsv: null,
  points: null,
  values: null,
  adds: false,
  ...part,
});
const values = (fileName: string, ...each: number[]) =>
  layer(fileName, { values: Float64Array.from(each) });
const places = (fileName: string, communeKm: number[]) =>
  layer(fileName, {
    use: 'points',
    points: {
      longitude: Float64Array.from([4.83]),
      latitude: Float64Array.from([45.76]),
      names: ['École'],
      commune: Int32Array.from([1]),
      reach: {
        population: 10,
        within: [1, 2, 3],
        withoutPoint: 0,
        communeKm: Float64Array.from(communeKm),
      },
    },
  });
const sessionOf = (...layers: OwnLayer[]): OwnSession => layers.reduce(withEntry, emptyOwnSession);

const files = {
  manifest: {
    id: 'e',
    themes: [],
    indicators: [{ id: 'published' }],
    landmarks: [],
    levels: [{ id: 'commune' }],
  },
  column: async () => 'published column',
  points: async () => 'published points',
  levelIndex: async () => ({ codes: ['01001', '69123'] }),
} as unknown as EditionFiles;

describe('several files at once', () => {
  it('are each an indicator, and each its places, beside the edition’s', async () => {
    const session = sessionOf(
      values('taux.csv', 1.5, Number.NaN),
      places('a.csv', [3, 7]),
      places('b.csv', [1, 2]),
    );
    const joined = withOwnLayers(files, session);
    const { indicators, landmarks } = joined.manifest;
    expect(indicators.map(({ id, shortLabel }) => [id, shortLabel?.fr])).toEqual([
      ['published', undefined],
      ['vos-donnees-1', 'taux (taux.csv)'],
      ['vos-donnees-2', 'Distance à vos lieux (a.csv)'],
      ['vos-donnees-3', 'Distance à vos lieux (b.csv)'],
    ]);
    expect(landmarks.map(({ id }) => id)).toEqual(['vos-lieux-2', 'vos-lieux-3']);
    const columns = await Promise.all(
      indicators.slice(1).map((one) => joined.column(one, 'commune')),
    );
    expect(columns.map(({ low }) => [...low])).toEqual([
      [1.5, Number.NaN],
      [3, 7],
      [1, 2],
    ]);
    expect([...columns[0].reason]).toEqual([0, 1]);
    expect(await joined.column(indicators[0], 'commune')).toBe('published column');
    const { id, names, communes } = await joined.points(landmarks[1]);
    expect({ id, names, communes }).toEqual({
      id: 'vos-lieux-3',
      names: ['École'],
      communes: ['69123'],
    });
  });

  it('are the same columns each time, with another file beside them too', async () => {
    const alone = sessionOf(values('taux.csv', 1.5, Number.NaN));
    const columnIn = (session: OwnSession) => {
      const joined = withOwnLayers(files, session);
      return joined.column(joined.manifest.indicators[1], 'commune');
    };
    const column = await columnIn(alone);
    expect(await columnIn(alone)).toBe(column);
    expect(await columnIn(withEntry(alone, values('more.csv', 2)))).toBe(column);
  });

  it('leave the edition as it is where there is none', () => {
    expect(withOwnLayers(files, emptyOwnSession)).toBe(files);
  });

  it('are as many as they have marks, and no more', () => {
    const full = sessionOf(
      ...Array.from({ length: MOST_OWN_LAYERS }, (_, i) => values(`${i}.csv`, i)),
    );
    expect(new Set(full.entries.map(({ pointsId }) => pointsId)).size).toBe(MOST_OWN_LAYERS);
    expect(() => withEntry(full, values('more.csv', 1))).toThrow(RangeError);
  });

  it('never take the id of one that is open, nor at once that of one just forgotten', () => {
    let session = sessionOf(values('kept.csv', 1));
    let before = '';
    for (let i = 0; i < 3 * ownIndicatorIds.length; i++) {
      session = withEntry(session, values(`${i}.csv`, i));
      const [kept, added] = session.entries;
      expect([kept.indicatorId, before]).not.toContain(added.indicatorId);
      before = added.indicatorId;
      session = { ...session, entries: [kept] };
    }
  });
});

describe('a file that is open', () => {
  it('is called as the reader wants, on the map and in the table, and keeps its values', async () => {
    const entry = ownSession.add(values('taux.csv', 1.5));
    ownSession.rename(entry.upload, '  Taux de recours ');
    const joined = withOwnLayers(files, ownSession.get());
    const own = joined.manifest.indicators.at(-1)!;
    expect(own.label.fr).toBe('taux (Taux de recours)');
    expect([...(await joined.column(own, 'commune')).low]).toEqual([1.5]);
    ownSession.rename(entry.upload, ' ');
    expect(ownSession.get().entries[0].name).toBe('taux.csv');
    ownSession.remove(entry.upload);
    expect(ownSession.get().entries).toEqual([]);
  });
});
