import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Cross, SearchGlass } from '../../ui/Icons.tsx';

/**
 * Find bar at the lower edge of the text: the number of matches, buttons to the next and the previous one, and a
 * button that closes the bar.
 */
export function FindBar({
  count,
  hasMatches,
  step,
  field,
  find,
  close,
}: {
  /** Position among the matches, «3 من 12», or the number of matches. */
  count: string;
  hasMatches: boolean;
  step: (by: 1 | -1) => void;
  /** The field's text; absent while no field is open. */
  field: { typed: string; setTyped: (typed: string) => void } | undefined;
  find: () => void;
  close: () => void;
}) {
  const { t } = useTexts();
  return (
    <search className="findbar" aria-label={t('find.bar')}>
      {field && <FindField {...field} step={step} close={close} />}
      <span className="said">{count}</span>
      <button aria-disabled={!hasMatches} onClick={() => step(-1)} aria-keyshortcuts="p">
        {t('find.previous')}
      </button>
      <button aria-disabled={!hasMatches} onClick={() => step(1)} aria-keyshortcuts="n">
        {t('find.next')}
      </button>
      {!field && (
        <button className="findin" onClick={find}>
          <SearchGlass />
          <span>{t('find.find')}</span>
        </button>
      )}
      <button className="away" aria-label={t(field ? 'find.closeFind' : 'find.close')} onClick={close}>
        <Cross />
      </button>
    </search>
  );
}

function FindField({
  typed,
  setTyped,
  step,
  close,
}: {
  typed: string;
  setTyped: (typed: string) => void;
  step: (by: 1 | -1) => void;
  close: () => void;
}) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <label className="findfield">
      <SearchGlass />
      <input
        ref={input}
        aria-label={t('find.find')}
        placeholder={t('find.find')}
        autoComplete="off"
        enterKeyHint="search"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={pressed}
      />
    </label>
  );
}
