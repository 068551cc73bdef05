import { useMemo } from 'react';
import type { Column } from '../../../edition/files/column-file.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useExplorer } from '../explorer-context.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import { type ClassifiedColumn, classifyColumn } from './classify-column.ts';
import { hasReference, loadReference } from './reference-values.ts';

/** The last classification of each column: the map, its legend and the charts ask for the same. */
const kept = new WeakMap<
  Column,
  { readonly options: string; readonly classified: ClassifiedColumn }
>();

/** The column of the map, in classes. */
export function useClassified(): Loaded<ClassifiedColumn> {
  const { files, state, indicator, level } = useExplorer();
  const theme = useThemeInForce();
  const { method, classCount, palette } = state;
  const against =
    state.colouring === 'gap' && hasReference(indicator, state.reference) ? state.reference : null;
  const column = useLoaded(`${indicator.id} ${level.id} ${against}`, async () => ({
    column: await files.column(indicator, level.id),
    reference: against === null ? null : await loadReference(files, indicator, level, against),
  }));
  return useMemo(() => {
    if (column.status !== 'ready') return column;
    const options = `${method} ${classCount} ${palette} ${theme} ${against}`;
    const { column: values, reference } = column.content;
    const before = kept.get(values);
    if (before?.options === options) return { status: 'ready', content: before.classified };
    const { reasons } = files.manifest;
    const classified = classifyColumn(
      values,
      indicator,
      reasons,
      { method, classCount, palette, theme },
      reference,
    );
    kept.set(values, { options, classified });
    return { status: 'ready', content: classified };
  }, [column, indicator, files, method, classCount, palette, theme, against]);
}
