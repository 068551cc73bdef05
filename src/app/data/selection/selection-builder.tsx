import { useMemo, useState } from 'react';
import { licences } from '../../../edition/licences.ts';
import buttonStyles from '../../controls/button.module.css';
import { PlainSelect } from '../../controls/plain-select.tsx';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { filteredZonings } from '../../edition/filtered-zonings.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import pageStyles from '../../page/text-page.module.css';
import dataStyles from '../data.module.css';
import { fileSize } from '../file-size.ts';
import { runExport } from '../run-export.ts';
import { useExport } from '../use-export.ts';
import { explainingFiles } from './explaining-files.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { keptPositions, placesWithin } from './kept-positions.ts';
import { PlaceChoice } from './place-choice.tsx';
import styles from './selection.module.css';
import {
  chosenIndicators,
  dataFileName,
  formats,
  type Place,
  type Selection,
  type SelectionFormat,
  selectionLicences,
  tableParts,
} from './selection.ts';
import { selectionBytes, sizeMargin } from './selection-bytes.ts';
import { SelectionPreview } from './selection-preview.tsx';
import { YearChoice } from './year-choice.tsx';

const everywhere = '';
const first = ['distance_france_services_km', 'population'];

/** Indicators × level × place × zone × dates → a preview, then a zip made in the browser. */
export function SelectionBuilder({ files, root }: { files: EditionFiles; root: string }) {
  const { t, text, format: words } = useLanguage();
  const { manifest } = files;
  const [level, setLevel] = useState('departement');
  const [places, setPlaces] = useState<readonly (Place | null)[]>([null]);
  const [zone, setZone] = useState(everywhere);
  const [indicators, setIndicators] = useState<readonly string[]>(first);
  const [format, setFormat] = useState<SelectionFormat>('csv');
  const [progress, setProgress] = useState(0);
  const { state, start, cancel } = useExport();
  const record = manifest.levels.find(({ id }) => id === level)!;
  const index = useLoaded(level, () => files.levelIndex(record));
  const containers = useLoaded('containers', () => placesWithin(files));
  // Only communes are in zones.
  const zoneParts = useLoaded(zone === everywhere ? null : 'zones', () => files.demandParts());
  const dictionary = useLoaded('dictionary', () => files.dictionary());
  const selection = useMemo((): Selection => {
    const [zoning, zoneClass] = zone.split('.');
    return {
      level,
      indicators,
      within: [...new Set(places)].filter((place) => place !== null),
      zone: zoneClass ? { zoning, class: zoneClass } : null,
    };
  }, [level, indicators, places, zone]);
  const chosen = chosenIndicators(manifest, selection);
  const failed = [index, containers, dictionary, zoneParts].find(
    (each) => each.status === 'failed',
  );
  if (failed?.status === 'failed') return <Failure error={failed.error} retry={failed.retry} />;
  if (index.status !== 'ready' || containers.status !== 'ready' || dictionary.status !== 'ready') {
    return <div className={styles.waiting} aria-busy="true" />;
  }
  const parts = zoneParts.status === 'ready' ? zoneParts.content : null;
  const isCounting = selection.zone !== null && parts === null;
  const positions = keptPositions(index.content, selection, manifest, parts);
  const held = selectionLicences(manifest, chosen);
  const offered = containers.content.filter(
    ({ level: container }) => container === level || index.content.within[container],
  );
  const tables = tableParts(manifest, selection);
  const isPart = selection.within.length > 0 || selection.zone !== null;
  const codes = positions.map((i) => index.content.codes[i]);
  const described = {
    manifest,
    dictionary: dictionary.content,
    selection,
    format,
    parts: tables,
    root,
  };
  const texts = tables.length > 0 ? explainingFiles(described, isPart ? codes : []) : {};
  const bytes = selectionBytes(
    tables,
    positions.length,
    format,
    record,
    dictionary.content,
    Object.values(texts),
  );
  const download = () =>
    start(`${dataFileName(selection, format).replace(/\.\w+$/, '')}.zip`, (signal) => {
      setProgress(0);
      return runExport(
        {
          parts: tables.map(({ table, columns }) => ({
            parquet: files.address(table.parquet.path),
            columns,
          })),
          codes: isPart ? codes : null,
          format,
          shapes: { level, topology: files.address(record.shapes.path) },
          fileName: dataFileName(selection, format),
          texts,
        },
        signal,
        setProgress,
      );
    });
  return (
    <div className={styles.builder} data-testid="selection">
      <div className={pageStyles.filters}>
        <PlainSelect
          label={t('data.selection.level')}
          value={level}
          onChange={(id) => {
            setLevel(id);
            setPlaces([null]);
            setZone(everywhere);
          }}
          options={manifest.levels.map(({ id, plural }) => ({ id, label: text(plural) }))}
        />
        <PlaceChoice offered={offered} chosen={places} onChange={setPlaces} />
        {level === 'commune' && (
          <PlainSelect
            label={t('data.selection.zone')}
            value={zone}
            onChange={setZone}
            options={[
              {
                title: t('data.selection.all'),
                options: [{ id: everywhere, label: t('data.selection.zone.all') }],
              },
              ...filteredZonings(manifest).map(({ id, label, classes }) => ({
                title: text(label),
                options: classes.map((one) => ({
                  id: `${id}.${one.id}`,
                  label: text(one.label),
                })),
              })),
            ]}
          />
        )}
        <PlainSelect
          label={t('data.selection.format')}
          value={format}
          onChange={(id) => setFormat(id as SelectionFormat)}
          options={formats.map((id) => ({ id, label: t(`data.format.${id}`) }))}
        />
      </div>
      <IndicatorChoice
        manifest={manifest}
        level={level}
        chosen={indicators}
        onChange={setIndicators}
      />
      <YearChoice manifest={manifest} level={level} chosen={chosen} onChange={setIndicators} />
      <p role="status" data-testid="selection-size">
        {t('data.selection.size', {
          rows: words.decimal(positions.length, 0),
          indicators: chosen.length,
          size: fileSize(bytes, words),
          margin: t(`data.selection.margin.${sizeMargin(format)}`),
          licence: held
            .map((id, i) => (i === 0 ? text(licences[id].label) : t('data.licence.part')))
            .join(', '),
        })}
      </p>
      <SelectionPreview
        files={files}
        level={level}
        index={index.content}
        positions={positions}
        indicators={chosen}
      />
      <p className={dataStyles.downloads}>
        {state.status === 'making' ? (
          <>
            <progress value={progress} max={1} aria-label={t('data.download.making')} />
            <button type="button" className={dataStyles.quiet} onClick={cancel}>
              {t('data.cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className={buttonStyles.primary}
            disabled={chosen.length === 0 || positions.length === 0 || isCounting}
            onClick={download}
          >
            {t('data.selection.download')}
          </button>
        )}
        <span role="status">
          {state.status === 'done' && t('data.download.done', { name: state.name })}
        </span>
      </p>
      {state.status === 'failed' && <Failure error={state.error} />}
      <p className={dataStyles.facts}>{t('data.selection.zip')}</p>
    </div>
  );
}
