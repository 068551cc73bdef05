import { type FormulaPart, formulaParts } from './formula-parts.ts';
import styles from './method.module.css';

/** Few faces have the combining bar of x̄: a line over the letter looks the same in all. */
const MACRON = '\u0304';

/** The formula of a docstring, set as mathematics. */
export function Formula({ text }: { text: string }) {
  return formulaParts(text.replaceAll('`', '')).map(({ level, pieces }, i) => {
    const Level = level < 0 ? 'sub' : level > 0 ? 'sup' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a constant text
      <Level key={i}>
        <Pieces pieces={pieces} />
      </Level>
    );
  });
}

function Pieces({ pieces }: Pick<FormulaPart, 'pieces'>) {
  return pieces.map(({ text, isVariable }, i) => {
    const letter = text.replace(MACRON, '');
    const Face = isVariable ? 'var' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a constant text
      <Face key={i} className={letter === text ? undefined : styles.mean}>
        {letter}
      </Face>
    );
  });
}
