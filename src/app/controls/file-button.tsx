import styles from './button.module.css';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files that are offered: extensions and media types, separated by commas. */
  readonly accept: string;
  /** Id of what says where the file goes. */
  readonly describedBy?: string;
  readonly onFile: (file: File) => void;
  /** The reader is about to choose one. */
  readonly onOpen?: () => void;
}

/** Asks for a file of the reader's. */
export function FileButton({ label, accept, describedBy, onFile, onOpen }: FileButtonProps) {
  return (
    <label className={styles.file}>
      <span className={styles.button}>{label}</span>
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        aria-describedby={describedBy}
        onClick={onOpen}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again, once mended, is a change too.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
