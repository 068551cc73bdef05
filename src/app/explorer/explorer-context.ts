import { createContext, useContext } from 'react';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { LevelRecord, ServiceRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { withOwnLayers } from '../own/own-edition-files.ts';
import { useOwnSession } from '../own/own-session.ts';
import { type AddressStore, useAddressState } from '../state/address-store.ts';
import type { ExplorerState } from '../state/explorer-state.ts';

interface ExplorerServices {
  readonly files: EditionFiles;
  readonly store: AddressStore;
}

export const ExplorerContext = createContext<ExplorerServices | null>(null);

/** The edition with the reader's own layers, the state, and what the state stands for in them. */
export interface Explorer extends ExplorerServices {
  readonly state: ExplorerState;
  readonly update: AddressStore['update'];
  readonly service: ServiceRecord;
  /** The indicator that the map shows: the chosen one, else the distance to the service. */
  readonly indicator: IndicatorRecord;
  /** The level that the map shows: the chosen one, or communes where the indicator is not known there. */
  readonly level: LevelRecord;
}

/** @throws when used outside an ExplorerContext. */
export function useExplorer(): Explorer {
  const services = useContext(ExplorerContext);
  if (!services) throw new Error('useExplorer needs an ExplorerContext');
  const { store } = services;
  const files = withOwnLayers(services.files, useOwnSession());
  const state = useAddressState(store);
  const { manifest } = files;
  const service = manifest.services.find(({ id }) => id === state.service) ?? manifest.services[0];
  const indicator =
    manifest.indicators.find(({ id }) => id === state.indicator) ??
    manifest.indicators.find(({ kind, service: of }) => kind === 'distance' && of === service.id) ??
    manifest.indicators[0];
  const known = (id: string) =>
    manifest.levels.find((level) => level.id === id && indicator.levels[id]);
  const level =
    known(state.level) ??
    known('commune') ??
    manifest.levels.find(({ id }) => indicator.levels[id]) ??
    manifest.levels[0];
  return { files, store, state, update: store.update, service, indicator, level };
}
