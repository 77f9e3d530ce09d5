import type { StoredRecord, Annotation } from '../../storage/record.ts';
import { articleAddress } from '../../site/addresses.ts';
import { localDay } from '../../text/calendar.ts';
import { Day } from '../ui/Day.tsx';
import { useArabic } from '../ui/language.ts';
import { HeadlineLink } from '../ui/entries/HeadlineLink.tsx';
import { EntryMeta } from '../ui/entries/EntryMeta.tsx';
import { Link } from '../routing/Link.tsx';
import { InterfaceText } from '../ui/InterfaceText.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import type { LinesProps } from './SavedArticles.tsx';
import { savedAddress } from './savedTabs.ts';
import { isAnnotationRemoved, removalOf } from './removals.ts';
import { RemovedLine } from './RemovedLine.tsx';
import { annotationName } from './useUndoableRemoval.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** Highlights and notes by article, each a link to its paragraph. */
export function SavedAnnotations({ records, removals }: Omit<LinesProps<'marks'>, 'part'>) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <ol className="rows lines" aria-label={t('saved:articles')} {...useArabic()}>
      {records.map((one) => (
        <li key={one.id}>
          <article>
            <HeadlineLink entry={one.brief} />
            <ul className="passages">
              {one.marks?.map((annotation) => {
                const removal = isAnnotationRemoved(removals.list, annotation);
                return (
                  <li key={annotation.id} id={`line-${annotation.id}`}>
                    {removal ? (
                      <RemovedLine removal={removal} undo={removals.undo} />
                    ) : (
                      <Passage
                        record={one}
                        annotation={annotation}
                        remove={() => removals.remove(removalOf(one, annotation))}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
            <div className="facts-of">
              <EntryMeta entry={one.brief} />
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}

function Passage({
  record,
  annotation,
  remove,
}: {
  record: StoredRecord;
  annotation: Annotation;
  remove: () => void;
}) {
  const { t } = useLazyTexts(savedTexts);
  const { at, ink, note, tags = [], made, changed } = annotation;
  return (
    <>
      <blockquote>
        <Link to={`${articleAddress(record.id)}#p${at.block + 1}`}>
          <span className="inked" data-ink={ink}>
            {at.exact}
          </span>
        </Link>
      </blockquote>
      {note && (
        // The note is the reader's own text, in any script.
        <p className="noted" dir="auto">
          {note}
        </p>
      )}
      <div className="facts-of">
        <p className="meta">
          <span>
            <InterfaceText>{t(`saved:ink.${ink}`)}</InterfaceText>
          </span>
          <span>
            <InterfaceText>
              <Day day={localDay(changed ?? made)} />
            </InterfaceText>
          </span>
          {tags.map((tag) => (
            <span key={tag}>
              <Link ref={null} to={savedAddress({ part: 'marks', q: '', tag })}>
                <bdi className="ul">{tag}</bdi>
              </Link>
            </span>
          ))}
        </p>
        <button
          className="turn"
          onClick={remove}
          aria-label={t('saved:removeMark', { words: annotationName(at.exact) })}
        >
          <span className="ul">{t('saved:remove')}</span>
        </button>
      </div>
    </>
  );
}
