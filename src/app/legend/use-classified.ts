import { useMemo } from 'react';
import type { Column } from '../../edition/column-file.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { type Loaded, useLoaded } from '../explorer/use-loaded.ts';
import { type ClassifiedColumn, classifyColumn } from './classify-column.ts';

/** The last classification of each column: the map, its legend and the charts ask for the same. */
const kept = new WeakMap<
  Column,
  { readonly options: string; readonly classified: ClassifiedColumn }
>();

/** The column of the map, in classes. */
export function useClassified(): Loaded<ClassifiedColumn> {
  const { files, state, indicator, level } = useExplorer();
  const { method, classCount } = state;
  const column = useLoaded(`${indicator.id} ${level.id}`, () => files.column(indicator, level.id));
  return useMemo(() => {
    if (column.status !== 'ready') return column;
    const options = `${method} ${classCount}`;
    const before = kept.get(column.content);
    if (before?.options === options) return { status: 'ready', content: before.classified };
    const { reasons } = files.manifest;
    const classified = classifyColumn(column.content, indicator, reasons, { method, classCount });
    kept.set(column.content, { options, classified });
    return { status: 'ready', content: classified };
  }, [column, indicator, files, method, classCount]);
}
