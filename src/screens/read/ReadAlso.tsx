import { useTexts } from '../i18n/useTexts.tsx';
import type { ReadAlso } from '../../article/article.ts';
import type { Destination } from '../../site/files.ts';
import { ArrowOnward } from '../ui/Icons.tsx';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { ArticleMeta } from '../ui/entries/ArticleMeta.tsx';
import { destinationAddress } from '../../site/addresses.ts';
import { withoutEntities } from '../../text/entities.ts';
import { BidiText, BodyText } from '../ui/BidiText.tsx';

/** «اقرأ أيضًا»: openings of other articles printed on this page, each with a link to the rest. */
export function ReadAlsoSection({
  readAlso,
  destinations,
}: {
  readAlso: ReadAlso[];
  destinations: Destination[];
}) {
  const { t } = useTexts();
  return (
    <nav className="section also" aria-labelledby="also">
      <h2 id="also">{t('reader.readAlso')}</h2>
      {readAlso.map((other, i) => {
        const destination = destinations[i];
        return destination && <OtherArticle key={i} other={other} destination={destination} />;
      })}
    </nav>
  );
}

function OtherArticle({ other, destination }: { other: ReadAlso; destination: Destination }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const known = destination.kind === 'article' ? destination : undefined;
  const whole = known && !known.onlyBeginning;
  return (
    <article>
      <h3 {...arabic}>
        <Link className="hl" to={destinationAddress(destination)}>
          <BidiText text={known?.title ?? other.title} />
        </Link>
      </h3>
      <ArticleMeta article={{ ...known, ...other }} />
      {other.body.map((text, i) => (
        <p key={i} {...arabic}>
          <BodyText text={withoutEntities(text)} />
        </p>
      ))}
      {other.keywords !== undefined && (
        <p className="tags" {...arabic}>
          <BidiText text={other.keywords.join('، ')} />
        </p>
      )}
      <Link className="go" to={destinationAddress(destination)}>
        {t(whole ? 'reader.goOn' : known ? 'reader.toBeginning' : 'reader.toHeadline')}
        <ArrowOnward />
      </Link>
    </article>
  );
}
