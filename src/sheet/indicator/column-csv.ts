import { observationAt } from '../../edition/files/column-file.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import { indicatorOf } from './indicator-facts-of.ts';

/**
 * The values of an indicator at every level, as they are stored, as CSV (RFC 4180): level, code,
 * then `value`, or `low` and `high` where only a range is known, or `reason` where nothing is.
 *
 * @throws UnknownIndicatorError when the edition has no such indicator.
 */
export function columnCsv(edition: SheetEdition, id: string): string {
  const lines = ['level,code,value,low,high,reason'];
  for (const level of Object.keys(indicatorOf(edition, id).levels)) {
    const found = edition.level(level);
    const column = found?.column(id);
    if (!found || !column) continue;
    found.index.codes.forEach((code, i) => {
      const observation = observationAt(column, i);
      const value =
        observation.kind === 'missing'
          ? `,,,${observation.reason}`
          : observation.kind === 'value'
            ? `${observation.value},,,`
            : `,${observation.low},${observation.high},`;
      lines.push(`${level},${code},${value}`);
    });
  }
  return `${lines.join('\r\n')}\r\n`;
}
