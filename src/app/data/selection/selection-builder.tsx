import { useState } from 'react';
import { licences } from '../../../edition/licences.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import dataStyles from '../data.module.css';
import { fileSize } from '../file-size.ts';
import { runExport } from '../run-export.ts';
import { useExport } from '../use-export.ts';
import type { Described } from './described-selection.ts';
import { explainingFiles } from './explaining-files.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { keptPositions } from './kept-positions.ts';
import styles from './selection.module.css';
import { chosenIndicators, dataFileName, selectionLicences, tableParts } from './selection.ts';
import { selectionBytes, sizeMargin } from './selection-bytes.ts';
import { firstChoices, type SelectionChoices, selectionOf } from './selection-choices.ts';
import { SelectionDownload } from './selection-download.tsx';
import { SelectionFields } from './selection-fields.tsx';
import { selectionMetadata, sourceRows } from './selection-metadata.ts';
import { SelectionPreview } from './selection-preview.tsx';
import type { SelectionJob } from './selection-zip.ts';
import { useSelectionContent } from './use-selection-content.ts';
import { YearChoice } from './year-choice.tsx';

interface SelectionBuilderProps {
  readonly files: EditionFiles;
  /** Permanent address of the edition, ending in `/`. */
  readonly root: string;
}

/** Indicators × level × place × zone × dates → a preview, then a zip made in the browser. */
export function SelectionBuilder({ files, root }: SelectionBuilderProps) {
  const { t, text, format: words } = useLanguage();
  const { manifest } = files;
  const [choices, setChoices] = useState(() => firstChoices(manifest.levels));
  const change = (changed: Partial<SelectionChoices>) =>
    setChoices((before) => ({ ...before, ...changed }));
  const [progress, setProgress] = useState(0);
  const { state, start, cancel } = useExport();
  const loaded = useSelectionContent(files, choices);
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div className={styles.waiting} aria-busy="true" />;

  const { level, format, indicators } = choices;
  const { index, containers, dictionary, zoneParts } = loaded.content;
  const selection = selectionOf(choices);
  const chosen = chosenIndicators(manifest, selection);
  const positions = keptPositions(index, selection, manifest, zoneParts);
  const isPart = selection.within.length > 0 || selection.zone !== null;
  const codes = isPart ? positions.map((i) => index.codes[i]) : null;
  const parts = tableParts(manifest, selection);
  const described = { manifest, level, dictionary, selection, format, parts, root };
  const texts = parts.length > 0 ? explainingFiles(described, codes ?? []) : {};
  const isCounting = selection.zone !== null && zoneParts === null;
  const download = () => {
    const job = selectionJob(files, described, codes, texts);
    return start(`${job.fileName.replace(/\.\w+$/, '')}.zip`, (signal) => {
      setProgress(0);
      return runExport(job, signal, setProgress);
    });
  };
  return (
    <div className={styles.builder} data-testid="selection">
      <SelectionFields
        manifest={manifest}
        offered={containers.filter(({ level: id }) => id === level.id || index.within[id])}
        choices={choices}
        onChange={change}
      />
      <IndicatorChoice
        manifest={manifest}
        level={level.id}
        chosen={indicators}
        onChange={(ids) => change({ indicators: ids })}
      />
      <YearChoice
        manifest={manifest}
        level={level.id}
        chosen={chosen}
        onChange={(ids) => change({ indicators: ids })}
      />
      <p role="status" data-testid="selection-size">
        {t('data.selection.size', {
          rows: words.decimal(positions.length, 0),
          indicators: chosen.length,
          size: fileSize(selectionBytes(described, positions.length, Object.values(texts)), words),
          margin: t(`data.selection.margin.${sizeMargin(format)}`),
          licence: selectionLicences(manifest, chosen)
            .map((id, i) => (i === 0 ? text(licences[id].label) : t('data.licence.part')))
            .join(', '),
        })}
      </p>
      <SelectionPreview
        files={files}
        level={level.id}
        index={index}
        positions={positions}
        indicators={chosen}
      />
      <SelectionDownload
        state={state}
        progress={progress}
        isDisabled={chosen.length === 0 || positions.length === 0 || isCounting}
        onStart={download}
        onCancel={cancel}
      />
      <p className={dataStyles.facts}>{t('data.selection.zip')}</p>
    </div>
  );
}

/** @param codes of the territories kept; null: all of the level. */
function selectionJob(
  files: EditionFiles,
  described: Described,
  codes: readonly string[] | null,
  texts: Readonly<Record<string, string>>,
): SelectionJob {
  const { selection, format, level, parts } = described;
  return {
    parts: parts.map(({ table, columns }) => ({
      parquet: files.address(table.parquet.path),
      columns,
    })),
    codes,
    format,
    shapes: { level: level.id, topology: files.address(level.shapes.path) },
    fileName: dataFileName(selection, format),
    metadata: selectionMetadata(described),
    sourceRows: sourceRows(described),
    texts,
  };
}
