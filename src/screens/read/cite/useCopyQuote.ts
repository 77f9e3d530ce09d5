import { useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { describeRange } from '../../../storage/textQuote.ts';
import { articleAddress } from '../../../site/addresses.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useDays } from '../../ui/Day.tsx';
import { withoutOverrides } from '../../../text/bidi.ts';
import { collectionName } from '../../i18n/i18n.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { copyToClipboard } from './clipboard.ts';
import { quotationOf, referenceOf } from '../../../references/citation.ts';
import { textDirective } from './textFragment.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';

/**
 * Copies words of an article as a quotation, or a link to them.
 * @returns `said`: sentence about the last copying · `refused`: text that the clipboard did not take
 */
export function useCopyQuote(
  { article }: ArticlePage,
  texts: readonly string[],
): {
  quote: (span: Span) => Promise<void>;
  link: (span: Span) => Promise<void>;
  said: string | undefined;
  refused: string | undefined;
} {
  const { t } = useLazyTexts(annotateTexts);
  const day = useDays();
  const [{ said, refused }, setOutcome] = useState<{ said?: string; refused?: string }>({});
  const finish = async (what: { text: string; html?: string }, done: string) => {
    if (await copyToClipboard(what)) {
      setOutcome({ said: done });
      announce(done);
    } else {
      setOutcome({ refused: what.text });
    }
  };
  /** Absolute address of the paragraph in which a passage begins. */
  const paragraphAddress = ({ block }: Span): string => {
    const path = import.meta.env.BASE_URL + articleAddress(article.id).slice(1);
    return `${new URL(path, location.origin).href}#p${block + 1}`;
  };
  const quote = (span: Span) => {
    const { exact } = describeRange(texts, span.block, span.from, span.to, span.toBlock);
    const reference = referenceOf(article, t('shell.comma'), day, collectionName(t));
    return finish(quotationOf(exact, reference, paragraphAddress(span)), t('annotate:quoted'));
  };
  const link = (span: Span) => {
    const text = paragraphAddress(span) + textDirective(texts, span, withoutOverrides(article.title));
    return finish({ text }, t('annotate:linked'));
  };
  return { quote, link, said, refused };
}
