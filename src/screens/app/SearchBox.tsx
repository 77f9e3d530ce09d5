import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/useText.tsx';
import { useLocation, useRouter, useSearch } from 'wouter';
import { NO_CHOICE, readChoice, withWords } from '../../site/filter.ts';
import { LIBRARY, libraryAddress } from '../../site/addresses.ts';
import { beginSearch } from '../browse/results/warmUpSearch.ts';
import { letKnow, useKnown } from '../routing/historyState.ts';
import { SearchGlass } from '../ui/Icons.tsx';

/** Characters of a search: an address has to hold it. */
const LONGEST = 2000;
/**
 * Letters that come closer together than this are searched for together, once they rest: shorter than the pause
 * between two letters of a quick hand, so a letter typed is looked for at once.
 */
const REST = 80;
/** Fewer letters begin so many words that they wait for the next all the same. */
const TELLING = 3;

/**
 * The search box of every page. What it holds is the address's `q`; only while the reader types is it ahead of the
 * address. On the library it searches as one types, elsewhere on Enter. The key `/` leads here, Escape away, and
 * ArrowDown to the first result.
 */
export function SearchBox() {
  const { t } = useTexts();
  const { base } = useRouter();
  const client = useQueryClient();
  const [path, navigate] = useLocation();
  const choice = readChoice(useSearch());
  const known = useKnown('typing') ?? false;
  const box = useRef<HTMLInputElement>(null);
  const [ahead, setAhead] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typedAt = useRef(-Infinity);
  const sent = useRef(choice.q);
  const here = path === LIBRARY;
  const q = here ? choice.q : '';

  // The address changed by other hands (back, a chip, another page): what was being typed is no longer ahead of it.
  useEffect(() => {
    if (sent.current === q) return;
    sent.current = q;
    clearTimeout(timer.current);
    setAhead(undefined);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSlashKey(box);

  /** A space after the last word ends it as Enter does. */
  const send = (value: string, typing = !/\s$/.test(value)) => {
    clearTimeout(timer.current);
    const words = value.trim();
    if (here && words === q) {
      if (words !== '' && known !== typing) letKnow({ typing });
      return;
    }
    sent.current = words;
    // The first word makes a history entry; the letters after it only change that one.
    navigate(libraryAddress(withWords(here ? choice : NO_CHOICE, words)), {
      replace: here && q !== '',
      state: typing ? { typing } : {},
    });
  };
  const typed = (event: FormEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setAhead(value);
    clearTimeout(timer.current);
    const rested = event.timeStamp - typedAt.current > REST;
    typedAt.current = event.timeStamp;
    if (!here) return;
    if (rested && value.trim().length >= TELLING) send(value);
    else timer.current = setTimeout(() => send(value), REST);
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    // SearchRequest of the field itself: what was typed before the application was there is in no state.
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
  const meant = () => beginSearch(client);

  return (
    <search>
      {/* Before the application is there, Enter is an ordinary request for the library with `?q=…`. */}
      <form className="field" action={base + LIBRARY} onSubmit={submitted}>
        <SearchGlass />
        <input
          ref={box}
          type="search"
          // Said twice for whoever looks for the attribute: it is part of the contract.
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

/** `/` goes to the box from anywhere but another field. On an Arabic keyboard that key writes ظ. */
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
