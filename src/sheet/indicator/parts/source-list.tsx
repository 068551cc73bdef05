import { licences } from '../../../edition/licences.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { typesetFrench } from '../../../edition/writing/french-typography.ts';
import type { PageWords } from '../indicator-context.ts';

interface SourceListProps {
  readonly words: PageWords;
  readonly sources: Manifest['sources'];
}

/** Each source with its date, its licence, and the digests of the files that were read. */
export function SourceList({ words, sources }: SourceListProps) {
  const { t, text, format } = words;
  return (
    <ul className="sources">
      {sources.map(({ id, title, producer, vintage, licence, landing, files }) => {
        const { label, url } = licences[licence];
        return (
          <li key={id}>
            <strong>{text(title)}</strong>, {typesetFrench(producer)} ({format.vintage(vintage)}).{' '}
            {url ? <a href={url}>{text(label)}</a> : text(label)}
            {landing && (
              <>
                {' · '}
                <a href={landing}>{t('producerPage')}</a>
              </>
            )}
            {files.map(({ path, sha256 }) => (
              <span key={path} className="digest">
                {path.slice(path.lastIndexOf('/') + 1)} — SHA-256 <code>{sha256}</code>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
