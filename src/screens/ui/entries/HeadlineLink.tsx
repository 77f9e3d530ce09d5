import type { ReactNode } from 'react';
import { articleAddress } from '../../../site/addresses.ts';
import type { Entry } from '../../../site/files.ts';
import type { LinkProps } from '../../routing/Link.tsx';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../BidiText.tsx';

/**
 * @param children the title, where more is done with it than showing it
 * @param ref null for links that change with every letter typed: fetching what is behind them all would be in the way
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
    <h2>
      <Link ref={ref} className="hl" to={articleAddress(entry.id)}>
        {children}
      </Link>
    </h2>
  );
}
