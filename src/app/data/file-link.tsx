import type { FileRecord } from '../../edition/files/file-record.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './data.module.css';
import { fileSize } from './file-size.ts';

interface FileLinkProps {
  readonly files: EditionFiles;
  readonly file: FileRecord;
  /** The format, as it is written on the page. */
  readonly format: string;
  /** The whole of what it is, for who does not see where the link stands. */
  readonly described: (format: string, size: string) => string;
  readonly hint?: string;
}

/** A published file to be saved: its format and its size. */
export function FileLink({ files, file, format, described, hint }: FileLinkProps) {
  const { format: words } = useLanguage();
  const size = fileSize(file.bytes, words);
  return (
    <a
      className={styles.download}
      href={files.address(file.path)}
      download
      title={hint}
      aria-label={described(format, size)}
    >
      {format}
      <span className={styles.size}> {size}</span>
    </a>
  );
}
