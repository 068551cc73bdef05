import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { KeptCount } from '../../own/kept-count.ts';
import { OWN_COUNT } from '../../own/own-ids.ts';
import { ownRecord } from '../../own/own-record.ts';

let last: {
  readonly files: EditionFiles;
  readonly count: KeptCount;
  readonly joined: EditionFiles;
} | null = null;

/**
 * The edition whose indicators name the reader's count too: it is offered and spoken of like any
 * other. Its values go with the plan.
 */
export function withOwnCount(files: EditionFiles, count: KeptCount | null): EditionFiles {
  if (!count) return files;
  if (last?.files === files && last.count === count) return last.joined;
  const { manifest } = files;
  const indicators = [...manifest.indicators, recordOf(count)];
  const joined = { ...files, manifest: { ...manifest, indicators } };
  last = { files, count, joined };
  return joined;
}

function recordOf({ name, codes }: KeptCount): IndicatorRecord {
  const label = { fr: name, en: name };
  const file = { path: OWN_COUNT, bytes: 0, sha256: OWN_COUNT };
  return ownRecord({
    id: OWN_COUNT,
    theme: OWN_COUNT,
    label,
    shortLabel: label,
    definition: label,
    unit: 'count',
    decimals: 0,
    polarity: 'neutral',
    coverage: label,
    aggregation: 'sum',
    kind: 'own-values',
    levels: { commune: { column: file, known: codes.length, missing: {} } },
  });
}
