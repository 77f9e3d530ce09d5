import type { RefObject } from 'react';
import { useEffect } from 'react';
import { blockElement } from '../../highlight/blockElements.ts';
import { isReturning } from '../../routing/scrollMemory.ts';
import { namesByWords, paragraphNamed } from './paragraphLink.ts';

/** A page scrolled less than this has not been moved by its reader. */
const UNMOVED = 40;

/**
 * Leads to the paragraph that the address names by its words (paragraphLink.ts), and marks it quietly. The page has no
 * element by that name, so the browser itself goes nowhere, or to the words of a text directive if it knows them:
 * where they are in view already, and where the reader has gone on by himself, nothing is moved.
 */
export function useLinkedParagraph(article: RefObject<HTMLElement | null>, texts: readonly string[]): void {
  useEffect(() => {
    const lead = (asked: boolean) => {
      const fragment = decoded(location.hash.slice(1));
      if (!namesByWords(fragment)) return;
      const block = paragraphNamed(fragment, texts);
      const target = block !== undefined && article.current && blockElement(article.current, block);
      if (!target) return;
      for (const marked of document.querySelectorAll<HTMLElement>('[data-here]'))
        delete marked.dataset['here'];
      target.setAttribute('data-here', '');
      const { top, bottom } = target.getBoundingClientRect();
      const inView = bottom > 0 && top < innerHeight;
      if (!inView && (asked || (scrollY < UNMOVED && !isReturning()))) target.scrollIntoView();
    };
    lead(false);
    const changed = () => lead(true);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [article, texts]);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
