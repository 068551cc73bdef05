import { useId, useState } from 'react';
import { messageOf } from '../../core/message-of.ts';
import { FileButton } from '../controls/file-button.tsx';
import { useLanguage } from '../i18n/language.tsx';
import styles from './area.module.css';
import { areaSession } from './area-session.ts';
import { type GeoJsonProblem, MOST_BYTES, MOST_POSITIONS, readGeoJson } from './read-geojson.ts';

type Problem = GeoJsonProblem | { readonly problem: 'unreadable'; readonly detail: string };

/**
 * Reads an area from a GeoJSON file, in the page; what is wrong with it is said in a sentence.
 *
 * @param onArea told once the session holds the area
 */
export function UploadButton({ onArea }: { onArea: () => void }) {
  const { t } = useLanguage();
  const words = useProblemWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const note = useId();
  const read = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setProblem({ problem: 'too-large', bytes: file.size });
      return;
    }
    try {
      const reading = readGeoJson(await file.text());
      if ('problem' in reading) {
        setProblem(reading);
        return;
      }
      setProblem(null);
      areaSession.setUploaded({ name: file.name, ...reading });
      onArea();
    } catch (error) {
      setProblem({ problem: 'unreadable', detail: messageOf(error) });
    }
  };
  return (
    <>
      <FileButton
        label={t('area.upload')}
        accept=".geojson,.json,application/geo+json,application/json"
        describedBy={note}
        onFile={read}
      />
      <p id={note} className={styles.note}>
        {t('area.upload.note')}
      </p>
      {problem && (
        <p role="alert" className={styles.problem} data-testid="area-problem">
          {words(problem)}
        </p>
      )}
    </>
  );
}

function useProblemWords(): (problem: Problem) => string {
  const { t, format } = useLanguage();
  const megabytes = (bytes: number) => format.decimal(bytes / 1e6, bytes < 1e8 ? 1 : 0);
  const position = ([x, y]: readonly number[]) => `${x}, ${y}`;
  return (problem) => {
    switch (problem.problem) {
      case 'too-large':
        return t('area.problem.too-large', {
          mega: megabytes(problem.bytes),
          most: megabytes(MOST_BYTES),
        });
      case 'not-json':
      case 'unreadable':
        return t(`area.problem.${problem.problem}`, { detail: problem.detail });
      case 'not-geojson':
        return t('area.problem.not-geojson', { type: problem.type });
      case 'no-polygon':
        return t('area.problem.no-polygon', { types: problem.types.join(', ') });
      case 'malformed':
        return t('area.problem.malformed', { where: problem.where });
      case 'lambert-93':
      case 'projected':
      case 'swapped':
        return t(`area.problem.${problem.problem}`, { position: position(problem.position) });
      case 'too-many-positions':
        return t('area.problem.too-many-positions', {
          positions: format.decimal(problem.positions, 0),
          most: format.decimal(MOST_POSITIONS, 0),
        });
      default:
        return t(`area.problem.${problem.problem}`);
    }
  };
}
