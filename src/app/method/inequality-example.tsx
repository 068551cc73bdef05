import { useState } from 'react';
import { peopleQuery, valuesQuery } from '../../edition/sql/block-sql.ts';
import { distanceIndicator } from '../computation/distance-indicator.ts';
import { BlockComputed } from '../computation/how-computed.tsx';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLoaded } from '../edition/use-loaded.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Failure } from '../page/failure/failure.tsx';
import { exampleKernels, inequalityInputs, mainlandInequality } from './mainland-inequality.ts';
import styles from './method.module.css';

const texts = {
  compute: {
    fr: 'Calculer les deux valeurs sur cette édition ({size} Mo à charger)',
    en: 'Compute both values on this edition ({size} MB to load)',
  },
  waiting: { fr: 'Chargement des communes et calcul…', en: 'Loading the communes, computing…' },
  caption: {
    fr: 'Inégalité de la distance à une France services dans l’Hexagone ({count} communes, liste {ofVintage})',
    en: 'Inequality of the distance to a France services desk in mainland France ({count} communes, list {ofVintage})',
  },
  squares: { fr: 'carrés de communes', en: 'squares of communes' },
  measure: { fr: 'Mesure', en: 'Measure' },
  plain: { fr: 'Compté au chef-lieu', en: 'Counted at the chef-lieu' },
  withTerm: { fr: 'Avec le terme intra-communal', en: 'With the intra-unit term' },
  theil: { fr: 'Theil', en: 'Theil' },
  gini: { fr: 'Gini', en: 'Gini' },
} as const;

/** Both values of the inequality of a distance, computed when the reader asks. */
export function InequalityExample({ files }: { files: EditionFiles }) {
  const { text, format } = useLanguage();
  const [asked, setAsked] = useState(false);
  const inputs = inequalityInputs(files);
  const loaded = useLoaded(asked && inputs ? inputs.service.id : null, () =>
    mainlandInequality(files, inputs!),
  );
  if (!inputs) return null;
  if (!asked) {
    const size = format.decimal(inputs.bytes / 1e6, 1);
    return (
      <button type="button" className={styles.compute} onClick={() => setAsked(true)}>
        {text(texts.compute).replace('{size}', size)}
      </button>
    );
  }
  if (loaded.status === 'loading') return <p role="status">{text(texts.waiting)}</p>;
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  const { theil, gini } = loaded.content;
  const distance = distanceIndicator(files.manifest, inputs.service.id);
  const squares = files.manifest.demandPoints;
  const caption = text(texts.caption)
    .replace('communes', squares ? text(texts.squares) : 'communes')
    .replace('{count}', format.decimal(theil.count, 0))
    .replace('{ofVintage}', format.ofVintage(inputs.service.vintage));
  return (
    <>
      <table className={styles.example} data-testid="distance-inequality">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text(texts.measure)}</th>
            <th scope="col">{text(squares?.short ?? texts.plain)}</th>
            <th scope="col">{text(texts.withTerm)}</th>
          </tr>
        </thead>
        <tbody>
          {(
            [
              ['theil', theil],
              ['gini', gini],
            ] as const
          ).map(([id, measure]) => (
            <tr key={id}>
              <th scope="row">{text(texts[id])}</th>
              <td>{format.decimal(measure.value, 2)}</td>
              <td>{format.decimal(measure.valueWithTerm, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {distance && (
        <BlockComputed
          files={files}
          block={{
            name: caption,
            method: [['computation.example']],
            indicator: distance,
            kernels: exampleKernels,
            queries: [valuesQuery(distance, 'commune'), peopleQuery()],
            sources: [],
          }}
        />
      )}
    </>
  );
}
