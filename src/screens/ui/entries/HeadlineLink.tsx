import type { ReactNode } from 'react';
import { articleAddress } from '../../../site/addresses.ts';
import type { Entry } from '../../../site/files.ts';
import type { LinkProps } from '../../routing/Link.tsx';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../BidiText.tsx';
import { titleClass } from '../titleClass.ts';

/**
 * Link to an article by its headline.
 * @param children the title, when it is shown with highlights
 * @param ref null for links that change with every letter typed, which must not be prefetched
 */
export function HeadlineLink({
  entry,
  children = <BidiText text={entry.title} />,
  ref,
}: {
  entry: Pick<Entry, 'id' | 'title'>;
  children?: ReactNode;
  ref?: LinkProps['ref'];
}) {
  return (
    <h2 className={titleClass(entry.title)}>
      <Link ref={ref} className="hl" to={articleAddress(entry.id)}>
        {children}
      </Link>
    </h2>
  );
}
