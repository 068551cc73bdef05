import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';
import styles from './console.module.css';
import type { SqlEditorView } from './editor-view.ts';

/** What the page does to the editor. */
export interface SqlEditorHandle {
  readonly insert: (text: string) => void;
}

interface SqlEditorProps {
  readonly ref: Ref<SqlEditorHandle>;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** null until they have come. */
  readonly tables: DictionaryFile['tables'] | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** A query to be written: a plain field, until the editor that completes it has come. */
export function SqlEditor({ ref, label, hint, value, tables, onChange, onRun }: SqlEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const view = useRef<SqlEditorView>(null);
  const [isRich, setRich] = useState(false);
  const latest = useRef({ value, onChange, onRun });
  latest.current = { value, onChange, onRun };

  useEffect(() => {
    if (!tables) return;
    let isGone = false;
    const start = async () => {
      const { createSqlEditor } = await import('./editor-view.ts');
      if (isGone || !parent.current) return;
      const hadFocus = document.activeElement === plain.current;
      view.current = createSqlEditor({
        parent: parent.current,
        text: latest.current.value,
        label,
        hint,
        tables,
        onText: (text) => latest.current.onChange(text),
        onRun: () => latest.current.onRun(),
      });
      if (hadFocus) view.current.insert('');
      setRich(true);
    };
    // Without it the plain field stays, and does.
    start().catch((error: unknown) => console.warn(error));
    return () => {
      isGone = true;
      view.current?.remove();
      view.current = null;
      setRich(false);
    };
  }, [tables, label, hint]);

  useEffect(() => {
    if (view.current && view.current.text() !== value) view.current.setText(value);
  }, [value]);

  useImperativeHandle(ref, () => ({
    insert: (text) => {
      if (view.current) view.current.insert(text);
      else if (plain.current) {
        const { selectionStart, selectionEnd } = plain.current;
        const { value: before } = latest.current;
        onChange(`${before.slice(0, selectionStart)}${text}${before.slice(selectionEnd)}`);
        plain.current.focus();
      }
    },
  }));

  return (
    <>
      <div ref={parent} data-rich={isRich} data-testid="sql-editor" />
      {!isRich && (
        <textarea
          ref={plain}
          aria-label={label}
          className={styles.editor}
          rows={9}
          spellCheck={false}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRun();
          }}
        />
      )}
    </>
  );
}
