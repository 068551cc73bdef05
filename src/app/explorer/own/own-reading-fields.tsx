import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import type { OwnPreview } from '../../own/own-jobs.ts';
import {
  type CsvDialect,
  coordinateSystems,
  delimiters,
  encodings,
  locators,
  type OwnReading,
  ownUses,
} from '../../own/reading/own-reading.ts';
import styles from './own.module.css';

/** Longest title of a column that is offered, in characters. */
const TITLE_LENGTH = 60;

interface OwnReadingFieldsProps {
  readonly preview: OwnPreview;
  readonly onChange: (dialect: CsvDialect | null, reading: OwnReading | null) => void;
}

/** Everything that was recognised of a file, each a choice that the reader can change. */
export function OwnReadingFields({ preview, onChange }: OwnReadingFieldsProps) {
  const { t } = useLanguage();
  const { columns, dialect, reading } = preview;
  const change = (part: Partial<OwnReading>) => onChange(dialect, { ...reading, ...part });
  // Other cells make other columns: what is understood of them is recognised anew.
  const cut = (part: Partial<CsvDialect>) => dialect && onChange({ ...dialect, ...part }, null);
  const none = { id: '-1', label: t('own.name.none') };
  const column = (field: 'x' | 'y' | 'pair' | 'name' | 'code' | 'value') => (
    <PlainSelect
      label={t(`own.${field}`)}
      value={String(reading[field])}
      onChange={(id) => change({ [field]: Number(id) })}
      options={[
        none,
        ...columns.map((name, i) => ({ id: String(i), label: name.slice(0, TITLE_LENGTH) })),
      ]}
    />
  );
  const isAtCommune = reading.use === 'values' || reading.locatedBy === 'commune';
  return (
    <div className={styles.fields}>
      <PlainSelect
        label={t('own.use')}
        value={reading.use}
        onChange={(use) => change({ use: use as OwnReading['use'] })}
        options={ownUses.map((id) => ({ id, label: t(`own.use.${id}`) }))}
      />
      {reading.use === 'points' && (
        <PlainSelect
          label={t('own.locatedBy')}
          value={reading.locatedBy}
          onChange={(id) => change({ locatedBy: id as OwnReading['locatedBy'] })}
          options={locators.map((id) => ({ id, label: t(`own.locatedBy.${id}`) }))}
        />
      )}
      {isAtCommune && column('code')}
      {reading.use === 'values' && (
        <>
          {column('value')}
          <PlainSelect
            label={t('own.adds')}
            value={reading.adds ? 'yes' : 'no'}
            onChange={(id) => change({ adds: id === 'yes' })}
            options={(['yes', 'no'] as const).map((id) => ({ id, label: t(`own.adds.${id}`) }))}
          />
        </>
      )}
      {!isAtCommune && (
        <>
          {reading.locatedBy === 'two-columns' ? (
            <>
              {column('x')}
              {column('y')}
            </>
          ) : (
            <>
              {column('pair')}
              <PlainSelect
                label={t('own.order')}
                value={reading.isLatitudeFirst ? 'latitude' : 'longitude'}
                onChange={(id) => change({ isLatitudeFirst: id === 'latitude' })}
                options={(['latitude', 'longitude'] as const).map((id) => ({
                  id,
                  label: t(`own.order.${id}`),
                }))}
              />
            </>
          )}
          <PlainSelect
            label={t('own.coordinates')}
            value={reading.coordinates}
            onChange={(id) => change({ coordinates: id as OwnReading['coordinates'] })}
            options={coordinateSystems.map((id) => ({ id, label: t(`own.coordinates.${id}`) }))}
          />
        </>
      )}
      {reading.use === 'points' && column('name')}
      {dialect && (
        <>
          <PlainSelect
            label={t('own.decimal')}
            value={reading.decimal}
            onChange={(id) => change({ decimal: id as OwnReading['decimal'] })}
            options={([',', '.'] as const).map((id) => ({ id, label: t(`own.decimal.${id}`) }))}
          />
          <PlainSelect
            label={t('own.delimiter')}
            value={dialect.delimiter}
            onChange={(id) => cut({ delimiter: id as CsvDialect['delimiter'] })}
            options={delimiters.map((id) => ({
              id,
              label: t(`own.delimiter.${id === '\t' ? 'tab' : id}`),
            }))}
          />
          <PlainSelect
            label={t('own.encoding')}
            value={dialect.encoding}
            onChange={(id) => cut({ encoding: id as CsvDialect['encoding'] })}
            options={encodings.map((id) => ({ id, label: t(`own.encoding.${id}`) }))}
          />
          <PlainSelect
            label={t('own.header')}
            value={dialect.hasHeader ? 'yes' : 'no'}
            onChange={(id) => cut({ hasHeader: id === 'yes' })}
            options={(['yes', 'no'] as const).map((id) => ({ id, label: t(`own.header.${id}`) }))}
          />
        </>
      )}
    </div>
  );
}
