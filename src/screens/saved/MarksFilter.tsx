import type { StoredRecord } from '../../storage/record.ts';
import { fold } from '../../text/fold.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { savedTexts } from '../i18n/savedTexts.ts';
import { Link } from '../routing/Link.tsx';
import type { Asked } from './savedTabs.ts';
import { inksOf, savedAddress, tagsOf, withWords } from './savedTabs.ts';

/** Inks and tags of the annotations, each a link that leaves those of its kind alone, or all again; with the numbers it leaves. */
export function MarksFilter({ records, asked }: { records: readonly StoredRecord[]; asked: Asked<'marks'> }) {
  const { t } = useLazyTexts(savedTexts);
  const { ink: askedInk, tag: askedTag, ...words } = asked;
  const inks = inksOf(withWords(records, { ...words, ...(askedTag && { tag: askedTag }) }));
  const tags = tagsOf(withWords(records, { ...words, ...(askedInk && { ink: askedInk }) }));
  const isAsked = (tag: string) => askedTag !== undefined && fold(tag) === fold(askedTag);
  if (askedTag && !tags.some(({ text }) => isAsked(text))) tags.push({ text: askedTag, count: 0 });
  return (
    <div className="kinds">
      <nav aria-label={t('saved:inks')}>
        {inks
          .filter(({ ink, count }) => count > 0 || ink === askedInk)
          .map(({ ink, count }) => (
            <Link
              key={ink}
              ref={null}
              to={savedAddress({
                ...words,
                ...(ink !== askedInk && { ink }),
                ...(askedTag && { tag: askedTag }),
              })}
              {...(ink === askedInk && { 'aria-current': true })}
            >
              <span className="inked" data-ink={ink}>
                {t(`saved:ink.${ink}`)}
              </span>
              <b>{formatNumber(count)}</b>
            </Link>
          ))}
      </nav>
      {tags.length > 0 && (
        <nav aria-label={t('saved:tags')}>
          <span className="small" aria-hidden>
            {t('saved:tags')}
          </span>
          {tags.map(({ text, count }) => (
            <Link
              key={text}
              ref={null}
              to={savedAddress({
                ...words,
                ...(askedInk && { ink: askedInk }),
                ...(!isAsked(text) && { tag: text }),
              })}
              {...(isAsked(text) && { 'aria-current': true })}
            >
              <bdi>{text}</bdi>
              <b>{formatNumber(count)}</b>
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
