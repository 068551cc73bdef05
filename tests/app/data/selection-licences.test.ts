import { expect, it } from 'vitest';
import { selectionLicences } from '../../../src/app/data/selection/selection.ts';
import type { IndicatorRecord } from '../../../src/edition/indicator-record.ts';
import type { LicenceId } from '../../../src/edition/licences.ts';
import type { SourceRecord } from '../../../src/edition/manifest.ts';

const licences: readonly LicenceId[] = ['licence-ouverte-2.0', 'odbl-1.0', 'not-stated'];
const sources = licences.map((licence) => ({ id: licence, licence }) as SourceRecord);

it.each<[string, readonly LicenceId[], readonly LicenceId[]]>([
  ['an open selection', ['licence-ouverte-2.0'], ['licence-ouverte-2.0']],
  ['an ODbL one', ['licence-ouverte-2.0', 'odbl-1.0'], ['odbl-1.0']],
  ['ODbL beside what has no licence', ['odbl-1.0', 'not-stated'], ['odbl-1.0', 'not-stated']],
  [
    'open data beside what has no licence',
    ['not-stated', 'licence-ouverte-2.0'],
    ['licence-ouverte-2.0', 'not-stated'],
  ],
  ['what has no licence', ['not-stated'], ['not-stated']],
  ['nothing', [], ['licence-ouverte-2.0']],
])('states every licence of %s', (_, used, expected) => {
  const indicators = used.map((source) => ({ sources: [source] }) as unknown as IndicatorRecord);
  expect(selectionLicences({ sources }, indicators)).toEqual(expected);
});
