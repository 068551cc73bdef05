import type { LevelRecord } from '../../../edition/manifest.ts';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './territory-panel.module.css';

/** What the territory belongs to, what zonings it is in, and its QPV or communes. */
export function Memberships({ territory }: { territory: LoadedTerritory }) {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const { record, level } = territory;
  const containing = files.manifest.levels.filter(({ id }) => id !== 'pays' && record.within[id]);
  const related =
    level.id === 'commune'
      ? { level: 'qpv', codes: record.qpv, title: t('territory.qpv') }
      : { level: 'commune', codes: record.communes, title: t('territory.communes') };
  return (
    <>
      {containing.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('territory.within')}</h3>
          <dl className={styles.facts}>
            {containing.map((one) => (
              <div key={one.id} style={{ display: 'contents' }}>
                <dt>{text(one.label)}</dt>
                <dd>
                  <TerritoryLink level={one} code={record.within[one.id]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {related.codes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{related.title}</h3>
          <ul className={styles.links}>
            {related.codes.map((code) => (
              <li key={code}>
                <TerritoryLink
                  level={files.manifest.levels.find(({ id }) => id === related.level)!}
                  code={code}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {level.id === 'commune' && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('territory.zonings')}</h3>
          <dl className={styles.facts}>
            {files.manifest.zonings.map(({ id, label, classes }) => {
              const found = classes.find((one) => one.id === record.zonings[id]);
              return (
                <div key={id} style={{ display: 'contents' }}>
                  <dt>{text(label)}</dt>
                  <dd>{found ? text(found.label) : t('territory.zonings.none')}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
    </>
  );
}

function TerritoryLink({ level, code }: { level: LevelRecord; code: string }) {
  const { files, update } = useExplorer();
  const index = useLoaded(level.id, () => files.levelIndex(level));
  const position = index.status === 'ready' ? index.content.codes.indexOf(code) : -1;
  const name = index.status === 'ready' && position >= 0 ? index.content.names[position] : code;
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => update({ territory: { level: level.id, code } })}
    >
      {name}
    </button>
  );
}
