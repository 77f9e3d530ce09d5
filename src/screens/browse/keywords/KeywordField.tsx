import type { RefObject } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';

/** Field that narrows a list of keywords to those that begin as typed. */
export function KeywordField({
  field,
  typed,
  onType,
}: {
  field?: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (text: string) => void;
}) {
  const { t } = useTexts();
  return (
    <input
      ref={field}
      className="line"
      aria-label={t('library.narrowKeywords')}
      placeholder={t('library.narrowKeywords')}
      autoComplete="off"
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
