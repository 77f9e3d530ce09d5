import type { RefObject } from 'react';
import { useId, useMemo } from 'react';
import type { Mark } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useArabic } from '../../ui/language.ts';
import { useWords } from '../../i18n/lazyTexts.ts';
import { briefly } from './truncate.ts';
import { InkSquare } from './ColorSwatch.tsx';
import type { Opened } from './toolbarTarget.ts';
import { rangesOf } from './selectionSpans.ts';
import type { Marks, PlacedMark } from './useAnnotations.ts';
import { useNotesBeside } from './useMarginNotes.ts';
import { marksWords } from '../../i18n/annotateTexts.ts';
import './annotate.css';

/** So much of a passage is repeated below the text it stands in; characters. */
const SHOWN = 160;
/** And so much of it above its note in the margin. */
const NAMED = 32;

/**
 * All marks of the article with their notes, below its text: the way to them that needs neither eye nor mouse. Where the
 * page has margins each note is seen there, beside its words; for whoever does not see it stands here all the same.
 */
export function MarkList({
  article,
  texts,
  marks,
  open,
}: {
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  marks: Marks;
  open: (opened: Opened) => void;
}) {
  const { t } = useWords(marksWords);
  const title = useId();
  const noted = useMemo(
    () => marks.placed.filter(({ mark, span }) => span && mark.note?.trim()),
    [marks.placed],
  );
  const beside = useNotesBeside(noted, article, texts);
  const goTo = ({ mark, span }: PlacedMark) => {
    const [range] = span && article.current ? rangesOf(span, article.current, texts) : [];
    if (range) {
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight / 2) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    open({ kind: 'mark', id: mark.id, span, reach: true });
  };
  const remove = ({ mark, span }: PlacedMark) => {
    void marks.remove(mark).then((gone) => gone && announce(t('marks:removed')));
    open({ kind: 'removed', mark, span });
  };
  return (
    <section className="marklist" aria-labelledby={title}>
      <h2 id={title}>{t('marks:list')}</h2>
      <ol>
        {marks.placed.map((one) => (
          <Line key={one.mark.id} {...one} beside={beside} go={() => goTo(one)} remove={() => remove(one)} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps extends PlacedMark {
  /** Its note stands in the margin. */
  beside: boolean;
  go: () => void;
  remove: () => void;
}

function Line({ mark, span, unkept, beside, go, remove }: LineProps) {
  const { t } = useWords(marksWords);
  const arabic = useArabic();
  const { at, ink, note } = mark;
  return (
    <li>
      {span ? (
        <button className="markwords" onClick={go} {...arabic}>
          <InkSquare ink={ink} />
          <span>
            <span className="unseen">{t(`marks:ink.${ink}`)}: </span>
            {briefly(at.exact, SHOWN)}
          </span>
        </button>
      ) : (
        <>
          <p className="markwords" {...arabic}>
            <InkSquare ink={ink} />
            <span>{at.exact}</span>
          </p>
          <p className="small markgone">
            {t('marks:gone')}{' '}
            <button onClick={remove} aria-label={t('marks:removeOf', { words: briefly(at.exact, 40) })}>
              <span className="ul">{t('marks:remove')}</span>
            </button>
          </p>
        </>
      )}
      {unkept && <p className="small markaside">{t('marks:onlyNow')}</p>}
      {note?.trim() &&
        (beside && span ? (
          <NoteBeside mark={mark} note={note} go={go} />
        ) : (
          <p className="marksaid" dir="auto">
            {note}
          </p>
        ))}
    </li>
  );
}

/** A note in the margin: the words it is on, for the eye, and what was said on them. It leads to its words. */
function NoteBeside({ mark: { id, at, ink }, note, go }: { mark: Mark; note: string; go: () => void }) {
  return (
    <button className="besidenote" data-beside={id} onClick={go}>
      <span className="besidewords" aria-hidden="true" {...useArabic()}>
        <InkSquare ink={ink} />
        <span>{briefly(at.exact, NAMED)}</span>
      </span>
      <span className="besidesaid" dir="auto">
        {note}
      </span>
    </button>
  );
}
