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
  const { dialect, reading } = preview;
  const change = (part: Partial<OwnReading>) => onChange(dialect, { ...reading, ...part });
  const fields = { preview, change };
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
      {isAtCommune && <ColumnField {...fields} field="code" />}
      {reading.use === 'values' && <ValueFields {...fields} />}
      {!isAtCommune && <PositionFields {...fields} />}
      {reading.use === 'points' && <ColumnField {...fields} field="name" />}
      {dialect && (
        <DialectFields
          dialect={dialect}
          reading={reading}
          change={change}
          // Other cells make other columns: what is understood of them is recognised anew.
          cut={(part) => onChange({ ...dialect, ...part }, null)}
        />
      )}
    </div>
  );
}

interface FieldsProps {
  readonly preview: OwnPreview;
  readonly change: (part: Partial<OwnReading>) => void;
}

/** Which column of the file holds something, or none. */
function ColumnField({
  preview: { columns, reading },
  change,
  field,
}: FieldsProps & { readonly field: 'x' | 'y' | 'pair' | 'name' | 'code' | 'value' }) {
  const { t } = useLanguage();
  return (
    <PlainSelect
      label={t(`own.${field}`)}
      value={String(reading[field])}
      onChange={(id) => change({ [field]: Number(id) })}
      options={[
        { id: '-1', label: t('own.name.none') },
        ...columns.map((name, i) => ({ id: String(i), label: name.slice(0, TITLE_LENGTH) })),
      ]}
    />
  );
}

/** The value of a commune, and whether those of several rows add up. */
function ValueFields(fields: FieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <ColumnField {...fields} field="value" />
      <PlainSelect
        label={t('own.adds')}
        value={fields.preview.reading.adds ? 'yes' : 'no'}
        onChange={(id) => fields.change({ adds: id === 'yes' })}
        options={(['yes', 'no'] as const).map((id) => ({ id, label: t(`own.adds.${id}`) }))}
      />
    </>
  );
}

/** Where a place is: two columns or one, and in which coordinates. */
function PositionFields(fields: FieldsProps) {
  const { t } = useLanguage();
  const { change } = fields;
  const { locatedBy, isLatitudeFirst, coordinates } = fields.preview.reading;
  return (
    <>
      {locatedBy === 'two-columns' ? (
        <>
          <ColumnField {...fields} field="x" />
          <ColumnField {...fields} field="y" />
        </>
      ) : (
        <>
          <ColumnField {...fields} field="pair" />
          <PlainSelect
            label={t('own.order')}
            value={isLatitudeFirst ? 'latitude' : 'longitude'}
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
        value={coordinates}
        onChange={(id) => change({ coordinates: id as OwnReading['coordinates'] })}
        options={coordinateSystems.map((id) => ({ id, label: t(`own.coordinates.${id}`) }))}
      />
    </>
  );
}

interface DialectFieldsProps {
  readonly dialect: CsvDialect;
  readonly reading: OwnReading;
  readonly change: (part: Partial<OwnReading>) => void;
  readonly cut: (part: Partial<CsvDialect>) => void;
}

/** How the cells of a text file are told apart and its numbers written. */
function DialectFields({ dialect, reading, change, cut }: DialectFieldsProps) {
  const { t } = useLanguage();
  return (
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
  );
}
