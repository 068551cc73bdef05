import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { MOST_OWN_LAYERS } from '../../own/own-ids.ts';
import {
  endOwnJobs,
  type OwnPreview,
  prepareOwnJobs,
  runOwnJob,
  type UnreadableAnswer,
} from '../../own/own-jobs.ts';
import type { OwnLayer } from '../../own/own-layer.ts';
import { ownSession } from '../../own/own-session.ts';
import type { CsvDialect, OwnReading } from '../../own/reading/own-reading.ts';
import { rejectionReasons } from '../../own/reading/rejections.ts';
import { useExplorer } from '../explorer-context.ts';

/** What is being done with a reader's file, from its choice to its layer. */
export type OwnFileStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'previewing'; readonly file: File }
  | {
      readonly kind: 'confirming';
      readonly file: File;
      readonly preview: OwnPreview;
      /** A change of the reader's is being tried. */
      readonly isBusy: boolean;
    }
  | { readonly kind: 'reading'; readonly file: File; readonly fraction: number }
  | { readonly kind: 'unreadable'; readonly file: File; readonly why: UnreadableAnswer }
  | { readonly kind: 'full'; readonly file: File }
  | { readonly kind: 'failed'; readonly file: File; readonly error: unknown };

/**
 * The steps of reading a file, one after another where several are dropped; a new one, or a cancelled
 * one, ends the worker of the last.
 */
export function useOwnFile() {
  const { files, state, update } = useExplorer();
  const { t, language } = useLanguage();
  const [step, setStep] = useState<OwnFileStep>({ kind: 'none' });
  const running = useRef<AbortController>(null);
  /** Files dropped together, whose turn comes. */
  const waiting = useRef<readonly File[]>([]);
  const stop = () => {
    running.current?.abort();
    endOwnJobs();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it only touches what never changes
  useEffect(() => stop, []);
  const edition = files.root.href;

  const attempt = async <Result extends object>(
    file: File,
    job: (signal: AbortSignal) => Promise<Result | UnreadableAnswer>,
    done: (result: Result) => void,
  ) => {
    running.current?.abort();
    const cancellation = new AbortController();
    running.current = cancellation;
    try {
      const result = await job(cancellation.signal);
      if (cancellation.signal.aborted) return;
      if ('problem' in result) setStep({ kind: 'unreadable', file, why: result });
      else done(result);
    } catch (error) {
      if (!cancellation.signal.aborted) setStep({ kind: 'failed', file, error });
    }
  };
  const preview = (file: File, dialect: CsvDialect | null, reading: OwnReading | null) => {
    setStep((before) =>
      before.kind === 'confirming' && before.file === file
        ? { ...before, isBusy: true }
        : { kind: 'previewing', file },
    );
    void attempt(
      file,
      (signal) => runOwnJob({ kind: 'preview', file, edition, dialect, reading }, signal),
      (result) => setStep({ kind: 'confirming', file, preview: result, isBusy: false }),
    );
  };
  const read = (file: File, { dialect, reading }: OwnPreview) => {
    setStep({ kind: 'reading', file, fraction: 0 });
    const words = {
      titles: [
        t('own.rejected.row'),
        t('own.rejected.column'),
        t('own.rejected.value'),
        t('own.rejected.reason'),
      ] as const,
      reasons: Object.fromEntries(
        rejectionReasons.map((reason) => [reason, t(`own.reason.${reason}`)]),
      ) as Record<(typeof rejectionReasons)[number], string>,
      isFrench: language === 'fr',
    };
    void attempt(
      file,
      (signal) =>
        runOwnJob({ kind: 'read', file, edition, dialect, reading, words }, signal, (fraction) =>
          setStep((before) => (before.kind === 'reading' ? { ...before, fraction } : before)),
        ),
      join,
    );
  };
  const join = (layer: OwnLayer) => {
    endOwnJobs();
    const { indicatorId, pointsId } = ownSession.add(layer);
    const isEmpty = layer.count.kept === 0;
    update({
      ...(layer.points
        ? { layers: [...state.layers.filter((id) => id !== pointsId), pointsId] }
        : {}),
      ...(isEmpty ? {} : { indicator: indicatorId, level: 'commune' }),
    });
    next();
  };
  const next = () => {
    const [file, ...others] = waiting.current;
    waiting.current = others;
    if (!file) setStep({ kind: 'none' });
    else if (ownSession.get().entries.length >= MOST_OWN_LAYERS) setStep({ kind: 'full', file });
    else preview(file, null, null);
  };
  return {
    step,
    /** A file is about to come. */
    prepare: () => prepareOwnJobs(edition),
    choose: (files: readonly File[]) => {
      waiting.current = files;
      next();
    },
    preview,
    read,
    cancel: () => {
      stop();
      next();
    },
  };
}
