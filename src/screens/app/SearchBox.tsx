import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { useLocation, useRouter, useSearch } from 'wouter';
import { NO_FILTER, readFilter, withWords } from '../../site/filter.ts';
import { LIBRARY, libraryAddress } from '../../site/addresses.ts';
import { warmUpSearch } from '../browse/results/warmUpSearch.ts';
import { updateHistoryState, useHistoryState } from '../routing/historyState.ts';
import { SearchGlass } from '../ui/Icons.tsx';

/** Most characters of a search: an address has to hold them. */
const LONGEST = 2000;
/**
 * Debounce of typing, in milliseconds: letters that follow each other faster are searched for together. Shorter than the
 * pause between two letters of a quick typist, so a letter typed is usually searched for at once.
 */
const DEBOUNCE = 80;
/** Fewest letters searched for without waiting: fewer are prefixes of too many words, and always wait for the debounce. */
const SHORTEST_PREFIX = 3;

/**
 * The search box of every page. Its value is the `q` of the address, or the text being typed. On the library it searches
 * while the reader types, elsewhere on Enter. The key `/` focuses it, Escape leaves it, ArrowDown goes to the first result.
 */
export function SearchBox() {
  const { t } = useTexts();
  const { base } = useRouter();
  const client = useQueryClient();
  const [path, navigate] = useLocation();
  const filter = readFilter(useSearch());
  const known = useHistoryState('typing') ?? false;
  const box = useRef<HTMLInputElement>(null);
  const [ahead, setAhead] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typedAt = useRef(-Infinity);
  const sent = useRef(filter.q);
  const here = path === LIBRARY;
  const q = here ? filter.q : '';

  // The address was changed elsewhere (back, a filter, another page): text being typed is dropped.
  useEffect(() => {
    if (sent.current === q) return;
    sent.current = q;
    clearTimeout(timer.current);
    setAhead(undefined);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSlashKey(box);

  /** Puts words into the address; a space after the last word completes it as Enter does. */
  const send = (value: string, typing = !/\s$/.test(value)) => {
    clearTimeout(timer.current);
    const words = value.trim();
    if (here && words === q) {
      if (words !== '' && known !== typing) updateHistoryState({ typing });
      return;
    }
    sent.current = words;
    // The first word pushes a history entry; letters after it replace that entry.
    navigate(libraryAddress(withWords(here ? filter : NO_FILTER, words)), {
      replace: here && q !== '',
      state: typing ? { typing } : {},
    });
  };
  const typed = (event: FormEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setAhead(value);
    clearTimeout(timer.current);
    const rested = event.timeStamp - typedAt.current > DEBOUNCE;
    typedAt.current = event.timeStamp;
    if (!here) return;
    if (rested && value.trim().length >= SHORTEST_PREFIX) send(value);
    else timer.current = setTimeout(() => send(value), DEBOUNCE);
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    // Read from the field itself: text typed before hydration is in no state.
    if (box.current && (here || box.current.value.trim())) send(box.current.value, false);
  };
  const pressed = (event: KeyboardEvent) => {
    const results = document.querySelector<HTMLElement>('.results h2 a');
    if (event.key === 'Escape') box.current?.blur();
    else if (event.key === 'ArrowDown' && results) results.focus();
    else return;
    event.preventDefault();
  };
  const left = () => {
    if (!here || ahead === undefined) return;
    if (ahead.trim() !== q) send(ahead);
    setAhead(undefined);
  };
  const meant = () => warmUpSearch(client);

  return (
    <search>
      {/* Before hydration, Enter requests the library with `?q=…` as any form does. */}
      <form className="field" action={base + LIBRARY} onSubmit={submitted}>
        <SearchGlass />
        <input
          ref={box}
          type="search"
          // Repeats the implicit role: the attribute is part of the contract.
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles
          role="searchbox"
          name="q"
          aria-label={t('library.search')}
          placeholder={t('library.search')}
          autoComplete="off"
          maxLength={LONGEST}
          value={ahead ?? q}
          onInput={typed}
          onKeyDown={pressed}
          onPointerEnter={meant}
          onPointerDown={meant}
          onFocus={meant}
          onBlur={left}
        />
        <kbd dir="ltr" aria-hidden>
          /
        </kbd>
      </form>
    </search>
  );
}

/** Focuses the box on `/`, except from another field. On an Arabic keyboard that key writes ظ. */
function useSlashKey(box: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key !== '/' && !(event.code === 'Slash' && event.key === 'ظ')) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [box]);
}
