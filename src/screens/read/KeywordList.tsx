import { useTexts } from '../i18n/useTexts.tsx';
import type { Keyword } from '../../article/article.ts';
import { keywordAddress } from '../../site/addresses.ts';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { BidiText } from '../ui/BidiText.tsx';

/** An article's keywords, each a link to the library filtered by it. */
export function KeywordList({ keywords }: { keywords: Keyword[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <div className="kw">
      <h2 id="kw">{t('reader.keywords')}</h2>
      <ul aria-labelledby="kw" {...arabic}>
        {keywords.map(({ text, alsoSpelt }) => (
          <li key={text}>
            <Link
              to={keywordAddress(text)}
              {...(alsoSpelt && { title: t('reader.alsoSpelt', { spellings: alsoSpelt.join('، ') }) })}
            >
              <span className="ul">
                <BidiText text={text} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
