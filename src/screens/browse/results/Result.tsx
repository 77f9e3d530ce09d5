import { memo } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Answer, Hit } from '../../../search/answer.ts';
import { Marked } from '../../highlight/Marked.tsx';
import { HeadlineLink } from '../../ui/entries/HeadlineLink.tsx';
import { EntryMeta } from '../../ui/entries/EntryMeta.tsx';
import { PickBox } from '../../ui/entries/PickBox.tsx';
import { InterfaceText } from '../../ui/InterfaceText.tsx';
import { explanationText } from './explanation.ts';

/** Characters that an explanation may take even under a shorter snippet. */
const SHORT = 60;

/**
 * An article found: headline, snippet, explanation, and facts.
 * @param place among the results, 1-based
 * @param of number of results; -1 when not known
 */
export const Result = memo(function Result({
  hit,
  asked,
  place,
  of,
}: {
  hit: Hit;
  asked: Pick<Answer, 'words' | 'unreadableWords' | 'optionalWords'>;
  place: number;
  of: number;
}) {
  const { t } = useTexts();
  const explanation = explanationText(
    hit.explanations,
    asked,
    t,
    Math.max(SHORT, hit.snippet?.text.length ?? 0),
  );
  return (
    <li aria-posinset={place} aria-setsize={of}>
      <article>
        <PickBox ordinal={hit.ordinal} title={hit.title} />
        <HeadlineLink ref={null} entry={hit}>
          <Marked text={hit.title} marks={hit.titleMatches} />
        </HeadlineLink>
        {hit.snippet && (
          <p className="snippet">
            {hit.snippet.cutBefore && '…\u00a0'}
            <Marked text={hit.snippet.text} marks={hit.snippet.matches} />
            {hit.snippet.cutAfter && '\u00a0…'}
          </p>
        )}
        {explanation && (
          <p className="explanation">
            <InterfaceText>{explanation}</InterfaceText>
          </p>
        )}
        <EntryMeta entry={hit} />
      </article>
    </li>
  );
});
