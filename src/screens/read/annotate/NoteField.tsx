import { useEffect, useRef, useState } from 'react';
import type { Annotation } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { truncate } from '../../../text/truncate.ts';
import { withNote } from './newAnnotation.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';

/** Milliseconds without typing after which a note is stored. */
const REST = 500;

/**
 * Fields for an annotation's note and its tags. They are stored while they are written, and when a field or the page is
 * left, even just after a letter was typed (storage/writeAheadLog.ts).
 */
export function NoteField({
  annotation,
  put,
  done,
}: {
  annotation: Annotation;
  put: (annotation: Annotation) => Promise<boolean>;
  done: () => void;
}) {
  const { t } = useLazyTexts(annotateTexts);
  const [typed, setTyped] = useState(annotation.note ?? '');
  const [tags, setTags] = useState(() => (annotation.tags ?? []).join(t('annotate:tagComma')));
  const both = `${typed}\n${tags}`;
  const [state, setState] = useState<'kept' | 'unkept'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const written = useRef(both);
  const keep = useRef<() => void>(() => undefined);
  const say = async (putting: Promise<boolean>) => {
    const kept = await putting;
    setState(kept ? 'kept' : 'unkept');
    if (kept) announce(t('annotate:noteKept'));
  };
  useEffect(() => {
    keep.current = () => {
      if (written.current === both) return;
      written.current = both;
      void say(put(withNote(annotation, typed, tags)));
    };
  });
  useEffect(() => {
    if (written.current === both) return undefined;
    const rest = setTimeout(() => keep.current(), REST);
    return () => clearTimeout(rest);
  }, [both]);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    const leave = () => keep.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return (
    <div className="notefield">
      <label>
        <span className="small">{t('annotate:noteOn', { words: truncate(annotation.at.exact, 40) })}</span>
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setState(undefined);
          }}
          onBlur={() => keep.current()}
        />
      </label>
      <label>
        <span className="small">{t('annotate:tags')}</span>
        <input
          dir="auto"
          autoComplete="off"
          enterKeyHint="done"
          value={tags}
          onInput={(event) => {
            setTags(event.currentTarget.value);
            setState(undefined);
          }}
          onBlur={() => keep.current()}
        />
      </label>
      <div className="notefieldend">
        <span className="small">
          {state === 'kept' && t('annotate:noteKept')}
          {state === 'unkept' && t('annotate:noteUnkept')}
        </span>
        <button onClick={done}>
          <span className="ul">{t('annotate:done')}</span>
        </button>
      </div>
    </div>
  );
}
