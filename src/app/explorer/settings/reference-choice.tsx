import { useEffect, useState } from 'react';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { namedReferences } from '../../state/parameters/map/reference.ts';
import { useExplorer } from '../explorer-context.ts';
import { hasReference } from '../legend/reference-values.ts';
import { useClassified } from '../legend/use-classified.ts';
import styles from './settings.module.css';

/** What the gap is measured from: a territory, the median, or a value that the reader gives. */
export function ReferenceChoice() {
  const { state, update, indicator } = useExplorer();
  const { t } = useLanguage();
  const classified = useClassified();
  const { reference } = state;
  const offered = namedReferences.filter((one) => hasReference(indicator, one));
  const compared = classified.status === 'ready' ? classified.content.reference?.[0] : undefined;
  const choose = (id: string) => {
    const named = namedReferences.find((one) => one === id);
    // The value that the map was compared with, to start from.
    update({ reference: named ?? (compared && Number.isFinite(compared) ? compared : 0) });
  };
  const isKnown = hasReference(indicator, reference);
  return (
    <>
      <PlainSelect
        label={t('colouring.reference')}
        value={!isKnown ? '' : typeof reference === 'number' ? 'value' : reference}
        placeholder={isKnown ? undefined : '…'}
        onChange={choose}
        options={[...offered, 'value' as const].map((id) => ({
          id,
          label: t(`colouring.reference.${id}`),
        }))}
      />
      {typeof reference === 'number' && <ValueField value={reference} />}
      {!isKnown && <p className={styles.note}>{t('colouring.noReference')}</p>}
    </>
  );
}

/** A value in figures; taken when the field is left, or with Enter. */
function ValueField({ value }: { readonly value: number }) {
  const { update, indicator } = useExplorer();
  const { t, format } = useLanguage();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const read = Number(text.replace(/\s/gu, '').replace(',', '.').replace('−', '-'));
  const isNumber = text.trim() !== '' && Number.isFinite(read);
  const take = () => {
    if (isNumber && read !== value) update({ reference: read });
  };
  return (
    <label className={styles.value}>
      <span>{t('colouring.value', { unit: format.unit(indicator.unit) })}</span>
      <input
        type="text"
        inputMode="decimal"
        value={text}
        aria-invalid={!isNumber}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      {!isNumber && <span role="alert">{t('filters.notANumber')}</span>}
    </label>
  );
}
