import { useTexts } from '../i18n/useTexts.tsx';
import type { Headline } from '../../article/article.ts';
import type { Destination } from '../../site/files.ts';
import { destinationAddress } from '../../site/addresses.ts';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { ArticleMeta } from '../ui/entries/ArticleMeta.tsx';
import { InterfaceText } from '../ui/InterfaceText.tsx';
import { BidiText } from '../ui/BidiText.tsx';

/** «عناوين ذات صلة»: headlines the page lists, each a link to its article or to the headline's own page. */
export function Related({ related, destinations }: { related: Headline[]; destinations: Destination[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <nav className="section list rel" aria-labelledby="rel">
      <h2 id="rel">{t('reader.related')}</h2>
      <ul {...arabic}>
        {related.map(({ text }, i) => {
          const destination = destinations[i];
          return destination && <RelatedHeadline key={i} text={text} destination={destination} />;
        })}
      </ul>
    </nav>
  );
}

function RelatedHeadline({ text, destination }: { text: string; destination: Destination }) {
  return (
    <li {...(destination.kind === 'headline' && { className: 'gone' })}>
      <Link to={destinationAddress(destination)}>
        <span className="hl">
          <BidiText text={(destination.kind === 'article' && destination.title) || text} />
        </span>
        <DestinationFacts destination={destination} />
      </Link>
    </li>
  );
}

/** Line under a headline: facts of its article, or that the collection has none, or several. */
function DestinationFacts({ destination }: { destination: Destination }) {
  const { t } = useTexts();
  if (destination.kind === 'headline') {
    const { candidates } = destination;
    return (
      <span className="meta hollow">
        <InterfaceText>
          {candidates > 0 ? t('reader.ambiguous', { count: candidates }) : t('reader.absent')}
        </InterfaceText>
      </span>
    );
  }
  if (!destination.onlyBeginning) return <ArticleMeta article={destination} without="date" />;
  return (
    <span className="meta">
      <InterfaceText>{t('library.onlyBeginning')}</InterfaceText>
    </span>
  );
}
