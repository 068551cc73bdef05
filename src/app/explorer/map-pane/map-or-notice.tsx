import type { LoadedTerritory } from '../../edition/load-territory.ts';
import type { Loaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { MapPane } from './map-pane.tsx';

interface MapOrNoticeProps {
  readonly selected: Loaded<LoadedTerritory | null>;
  readonly themeInForce: 'light' | 'dark';
  /** The browser cannot draw the map: a notice takes its place. */
  readonly isUnavailable: boolean;
  readonly onUnavailable: () => void;
  readonly noticeClass: string;
}

/** The map with the selected territory, or why there is none. */
export function MapOrNotice({
  selected,
  themeInForce,
  isUnavailable,
  onUnavailable,
  noticeClass,
}: MapOrNoticeProps) {
  const { state } = useExplorer();
  const { t } = useLanguage();
  if (isUnavailable) {
    return (
      <p className={noticeClass} role="alert">
        {t('failure.map')}
      </p>
    );
  }
  return (
    <MapPane
      selected={state.territory ? selected : null}
      themeInForce={themeInForce}
      onUnavailable={onUnavailable}
    />
  );
}
