import { useTexts } from '../../i18n/useTexts.tsx';
import type { Brief } from '../../../site/articleSummary.ts';
import { articleAddress } from '../../../site/addresses.ts';
import { useArabic } from '../language.ts';
import { Link } from '../../routing/Link.tsx';
import { ArticleMeta } from './ArticleMeta.tsx';
import { BidiText } from '../BidiText.tsx';

/**
 * Articles as headlines with their facts, each one link.
 * @param all number of articles, where `entries` are only the newest of them
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
