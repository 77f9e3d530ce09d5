import { useTexts } from '../../i18n/useText.tsx';
import type { Brief } from '../../../site/articleSummary.ts';
import { articleAddress } from '../../../site/addresses.ts';
import { useArabic } from '../language.ts';
import { Link } from '../../routing/Link.tsx';
import { ArticleMeta } from './ArticleMeta.tsx';
import { BidiText } from '../BidiText.tsx';

/** «ورد هذا العنوان في»: the articles that print this one's headline. */
export function PrintedBy({ entries, all }: { entries: Brief[]; all: number }) {
  const { t } = useTexts();
  return (
    <nav className="section list by" aria-labelledby="by">
      <h2 id="by">{t('reader.printedBy')}</h2>
      <EntryList entries={entries} all={all} />
    </nav>
  );
}

/**
 * Articles as headlines with their facts, each one link.
 * @param all how many there are when `entries` are only the newest of them
 */
export function EntryList({ entries, all = entries.length }: { entries: Brief[]; all?: number }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <>
      <ul {...arabic}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={articleAddress(entry.id)}>
              <span className="hl">
                <BidiText text={entry.title} />
              </span>
              <ArticleMeta article={entry} />
            </Link>
          </li>
        ))}
      </ul>
      {all > entries.length && (
        <p className="small">{t('reader.printedByMore', { shown: entries.length, all })}</p>
      )}
    </>
  );
}
