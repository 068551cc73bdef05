import type { MeasureRecord } from 'virtual:measures';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { Formula } from './formula.tsx';
import type { MeasureTitle } from './measure-titles/measure-title.ts';
import styles from './method.module.css';
import { words } from './method-words.ts';

/** A measure: what it means to anyone, then what its docstring says. */
export function MeasureEntry({ measure, title }: { measure: MeasureRecord; title?: MeasureTitle }) {
  const { text } = useLanguage();
  // Apart from the anchors of sections and indicators.
  const anchor = `mesure-${measure.id}`;
  const facts = (['convention', 'unit', 'range', 'missing', 'reference'] as const).map(
    (name) => [words[name], <Prose key={name} text={measure[name]} />] as const,
  );
  return (
    <article className={styles.entry} aria-labelledby={anchor}>
      <h4 id={anchor} className={styles.entryTitle}>
        <a href={`#${anchor}`}>{title ? text(title.title) : measure.name}</a>
      </h4>
      {title && <p className={styles.sentence}>{text(title.sentence)}</p>}
      <div
        className={styles.formula}
        role="math"
        lang="en"
        aria-label={measure.formula.replaceAll('`', '')}
        data-testid={`formula-${measure.id}`}
      >
        <Formula text={measure.formula} />
      </div>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label.en}>
            <dt>{text(label)}</dt>
            <dd lang="en">{value}</dd>
          </div>
        ))}
      </dl>
      <details className={styles.detail}>
        <summary>{text(words.detail)}</summary>
        <div lang="en">
          <Prose text={`${measure.summary} ${measure.description}`.trim()} />
          <p>
            <code>{measure.signature}</code>
          </p>
          {measure.parameters.length > 0 && (
            <dl className={styles.facts}>
              {measure.parameters.map(({ name, description }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    <Prose text={description} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {measure.errors && <Prose text={measure.errors} />}
          <p>
            <code>{measure.file}</code>
          </p>
        </div>
      </details>
    </article>
  );
}

/** Text of a docstring: paragraphs, and code between backticks. */
function Prose({ text }: { text: string }): ReactNode {
  return text.split('\n\n').map((paragraph) => (
    <p key={paragraph}>
      {paragraph.split('`').map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a constant text
        i % 2 === 1 ? <code key={i}>{part}</code> : <Fragment key={i}>{part}</Fragment>,
      )}
    </p>
  ));
}
