import type { Block } from '../../article/article.ts';
import { withoutEntities } from '../../text/entities.ts';
import { useArabic } from '../ui/language.ts';
import { BidiText } from '../ui/BidiText.tsx';
import { useTexts } from '../i18n/useText.tsx';

/** One subhead alone says nothing that its own line does not. */
const FEWEST = 2;

/** The subheads of an article, each a link to its place: in the margin, or run in above the text where there is none. */
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
