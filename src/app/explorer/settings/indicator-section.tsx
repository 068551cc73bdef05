import { indicatorPath, languageQuery } from '../../../sheet/indicator/page-address.ts';
import { IndicatorButton } from '../../controls/chooser/indicator-button.tsx';
import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import {
  type ClassificationMethod,
  classificationMethods,
} from '../../state/parameters/map/classification.ts';
import { useExplorer } from '../explorer-context.ts';
import { ShownComputed } from '../map-pane/shown-computed.tsx';
import { PanelSection } from '../panel/panel-section.tsx';
import { ColouringChoice } from './colouring-choice.tsx';
import { PaletteChoice } from './palette-choice.tsx';
import styles from './settings.module.css';

/** What the map shows: indicator, level, classification; with its definition, source and caveats. */
export function IndicatorSection() {
  const { files, state, update, indicator, level } = useExplorer();
  const { t, text, format, language } = useLanguage();
  const root = document.documentElement.dataset.root ?? './';
  const { manifest } = files;
  const levels = manifest.levels.filter(({ id, mapped }) => mapped && indicator.levels[id]);
  const producers = indicator.sources.map(
    (id) => manifest.sources.find((source) => source.id === id)?.producer ?? id,
  );
  const choice = (variant: 'field' | 'word') => (
    <IndicatorButton
      variant={variant}
      label={t('indicator.choose')}
      manifest={manifest}
      level={level}
      offered={({ levels: known }) => manifest.levels.some(({ id, mapped }) => mapped && known[id])}
      chosen={indicator.id}
      onChoose={(id) => update({ indicator: id })}
    >
      {text(indicator.label)}
    </IndicatorButton>
  );
  return (
    <PanelSection id="indicator" title={t('indicator.title')} atHand={choice('word')}>
      {choice('field')}
      <Select
        variant="field"
        label={t('indicator.level')}
        value={level.id}
        onChange={(id) => update({ level: id })}
        options={levels.map(({ id, plural }) => ({ id, label: text(plural) }))}
      />
      <ColouringChoice />
      <details className={styles.details}>
        <summary>{t('indicator.definition')}</summary>
        <p>{text(indicator.definition)}</p>
        {producers.length > 0 && (
          <p>
            {t('indicator.source', {
              sources: [...new Set(producers)].join(', '),
              vintage: format.vintage(indicator.vintage),
            })}
          </p>
        )}
        <p>{t('indicator.coverage', { coverage: text(indicator.coverage) })}</p>
        {indicator.comparableWithin === 'region' && <p>{t('indicator.withinRegion')}</p>}
        {indicator.secrecy && <p>{text(indicator.secrecy)}</p>}
        {indicator.caveats.map((caveat) => (
          <p key={caveat.fr}>{text(caveat)}</p>
        ))}
      </details>
      {!indicator.kind.startsWith('own-') && (
        <p className={styles.note}>
          <a href={`${root}${indicatorPath(indicator.id)}${languageQuery(language)}`}>
            {t('indicator.page')}
          </a>
        </p>
      )}
      <ShownComputed />
      <details className={styles.details}>
        <summary>{t('legend.settings')}</summary>
        <div className={styles.pair}>
          <Select
            variant="field"
            label={t('legend.method')}
            value={state.method}
            onChange={(method) => update({ method: method as ClassificationMethod })}
            options={classificationMethods.map((id) => ({ id, label: t(`legend.method.${id}`) }))}
          />
          <Select
            variant="field"
            label={t('legend.classes')}
            value={String(state.classCount)}
            onChange={(count) => update({ classCount: Number(count) })}
            options={[3, 4, 5, 6].map((count) => ({ id: String(count), label: String(count) }))}
          />
        </div>
        {state.colouring === 'classes' && <PaletteChoice />}
      </details>
    </PanelSection>
  );
}
