import { useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import styles from './copyable.module.css';

/** A text to take away: code, or a citation. */
export function Copyable({ label, content }: { label: string; content: string }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <figure className={styles.copyable}>
      <figcaption>
        {label}
        <button
          type="button"
          className={styles.copy}
          aria-label={`${t('computation.copy')} : ${label}`}
          onClick={() => navigator.clipboard.writeText(content).then(() => setCopied(content))}
        >
          {t(copied === content ? 'computation.copied' : 'computation.copy')}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <pre tabIndex={0}>{content}</pre>
    </figure>
  );
}
