import {
  autocompletion,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, type SQLNamespace, sql } from '@codemirror/lang-sql';
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';

/** An editor of SQL: it owns its text. */
export interface SqlEditorView {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** Writes where the caret is, and gives the focus back. */
  readonly insert: (text: string) => void;
  readonly remove: () => void;
}

/** Where the editor of a query is, and what it tells. */
export interface SqlEditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Accessible name. */
  readonly label: string;
  readonly hint: string;
  /** Tables and columns to complete, with what each means. */
  readonly tables: DictionaryFile['tables'];
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

/** Makes the editor: completion of keywords, tables and columns; Tab leaves it, as any field. */
export function createSqlEditor(options: SqlEditorOptions): SqlEditorView {
  const run = (editor: EditorView) => {
    closeCompletion(editor);
    options.onRun();
    return true;
  };
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        // Before the keys of the library, which has another use for it.
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        history(),
        sql({ dialect: PostgreSQL, schema: schemaOf(options.tables), upperCaseKeywords: true }),
        autocompletion({ activateOnTyping: true, icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        placeholder(options.hint),
        syntaxHighlighting(inkStyle),
        editorTheme,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onText(state.doc.toString());
        }),
        // Completions come a moment after the last key: the reader may have left by then.
        EditorView.updateListener.of(({ state, view: editor }) => {
          if (completionStatus(state) && !editor.hasFocus) closeCompletion(editor);
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    remove: () => view.destroy(),
  };
}

function schemaOf(tables: DictionaryFile['tables']): SQLNamespace {
  return Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [
      table,
      columns.map(({ name, type, description }) => ({
        label: name,
        detail: type,
        info: description,
      })),
    ]),
  );
}

/** Colours of the library's own style, in those of the theme in force. */
const inks: Readonly<Record<string, string>> = {
  '#708': 'var(--accent)',
  '#a11': 'var(--network-justice)',
  '#164': 'var(--network-delegues-ddd)',
  '#219': 'var(--network-delegues-ddd)',
  '#940': 'var(--muted)',
  '#f00': 'var(--alert)',
};

const inkStyle = HighlightStyle.define(
  defaultHighlightStyle.specs.flatMap(({ tag, color }) =>
    color && inks[color] ? [{ tag, color: inks[color] }] : [],
  ),
);

const editorTheme = EditorView.theme({
  '&': {
    minHeight: '14em',
    border: '1px solid var(--muted)',
    borderRadius: 'var(--radius)',
    background: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: 'var(--text-xs)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5', minHeight: '14em' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-tooltip': {
    border: '1px solid var(--muted)',
    borderRadius: 'var(--radius)',
    background: 'var(--raised)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px var(--space-2)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-completionInfo': { maxWidth: '320px', fontFamily: 'var(--font-sans)' },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '11px var(--space-2)' },
  },
});
