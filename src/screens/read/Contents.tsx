import type { Block } from '../../article/article.ts';
import { withoutEntities } from '../../text/entities.ts';
import { useArabic } from '../ui/language.ts';
import { BidiText } from '../ui/BidiText.tsx';
import { useTexts } from '../i18n/useTexts.tsx';

/** Least number of subheads for a table of contents. */
const FEWEST = 2;

/** Table of contents: subheads as links, in the margin or, where there is none, above the text. */
export function Contents({ body }: { body: Block[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const subheads = body.flatMap(({ kind, text }, i) =>
    kind === 'subhead' ? [{ text, id: `p${i + 1}` }] : [],
  );
  if (subheads.length < FEWEST) return null;
  return (
    <nav className="toc" aria-labelledby="contents">
      <h2 id="contents">{t('reader.contents')}</h2>
      <ol {...arabic}>
        {subheads.map(({ text, id }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span className="ul">
                <BidiText text={withoutEntities(text)} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
