import { type MeasureRecord, measures } from 'virtual:measures';
import { useLanguage } from '../i18n/language.tsx';
import { MeasureEntry } from './measure-entry.tsx';
import { measureThemes } from './measure-titles.ts';
import styles from './method.module.css';
import { words } from './method-words.ts';

/** Every measure of the core, theme by theme. */
export function MeasureList() {
  const { text } = useLanguage();
  const titles = new Map(measureThemes.flatMap((theme) => Object.entries(theme.measures)));
  return (
    <section className={styles.section} aria-labelledby="mesures">
      <h2 id="mesures">{text(words.measures)}</h2>
      <p>{text(words.measuresLead)}</p>
      {measureThemes.map((theme) => (
        <div key={theme.folder}>
          <h3 id={`mesures-${theme.folder}`} className={styles.theme}>
            {text(theme.label)}
          </h3>
          {inReadingOrder(theme.folder, Object.keys(theme.measures)).map((measure) => (
            <MeasureEntry key={measure.id} measure={measure} title={titles.get(measure.id)} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** The measures of a folder in the order of their titles; those without one come last. */
function inReadingOrder(folder: string, titled: readonly string[]): MeasureRecord[] {
  const position = ({ id }: MeasureRecord) => {
    const found = titled.indexOf(id);
    return found < 0 ? titled.length : found;
  };
  return measures
    .filter((measure) => measure.folder === folder)
    .sort((a, b) => position(a) - position(b));
}
