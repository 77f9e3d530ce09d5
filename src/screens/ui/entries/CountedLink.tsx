import { useTexts } from '../../i18n/useTexts.tsx';
import type { Count } from '../../../site/files.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../BidiText.tsx';

/**
 * A line of an index: word, dotted leader, number of articles. It is a link, so that it works before hydration;
 * when chosen, it leads back.
 * @param isExact false when there may be more than could be counted: «37+», the sign before the number in reading
 * order
 */
export function CountedLink({
  of,
  to,
  chosen,
  isExact = true,
}: {
  of: Count;
  to: string;
  chosen: boolean;
  isExact?: boolean | undefined;
}) {
  return (
    <li>
      <Link ref={null} to={to} {...(chosen && { 'aria-current': true })}>
        <BidiText text={of.text} />
        <i />
        <b>{countText(of.count, isExact)}</b>
      </Link>
    </li>
  );
}

/** Number at the end of a line of an index, after a space. */
export const countText = (count: number, isExact = true): string =>
  isExact ? ` ${formatNumber(count)}` : ` \u2066${formatNumber(count)}+\u2069`;

/** Notice in place of a list of the sidebar that did not load. */
export function CountedLinkFailure({ again }: { again: () => void }) {
  const { t } = useTexts();
  return (
    <p className="small" role="alert">
      {t('library.countsFailed')}{' '}
      <button className="ul" onClick={again}>
        {t('library.again')}
      </button>
    </p>
  );
}
