import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { LoadedPart } from '../panel/loaded-part.tsx';
import { PanelSection } from '../panel/panel-section.tsx';

/** What is drawn over the map, and the controls that choose it. */
export function LayersSection() {
  const { files, state, service } = useExplorer();
  const { t, text } = useLanguage();
  const zonings = files.manifest.zonings.filter(({ drawn }) => drawn !== 'none');
  const points = state.points ?? [service.id];
  const drawn = [
    ...(state.layers.includes('qpv') ? [t('layers.qpv')] : []),
    ...[...files.manifest.landmarks, ...zonings]
      .filter(({ id }) => state.layers.includes(id))
      .map(({ label }) => text(label)),
    ...files.manifest.services
      .filter(({ id }) => points.includes(id))
      .map(({ label }) => text(label)),
  ];
  return (
    <PanelSection
      id="layers"
      title={t('layers.title')}
      summary={drawn.join(', ')}
      initiallyOpen={state.layers.length > 0 || state.points !== null}
    >
      <LoadedPart load={() => import('./layers-controls.tsx')} />
    </PanelSection>
  );
}
