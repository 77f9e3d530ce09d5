import { BLOCKS } from './blockElements.ts';

/*
 * The current paragraph: the one that the keys j and k stepped to, or that an address names. Its element has the attribute
 * `data-here`, which body.css draws.
 */

const CURRENT = '[data-here]';

/** Makes a paragraph the current one, or none. */
export function setCurrentBlock(block?: HTMLElement): void {
  for (const marked of document.querySelectorAll<HTMLElement>(CURRENT)) delete marked.dataset['here'];
  if (block) block.dataset['here'] = '';
}

/** Element of the current paragraph while it is in view: once it is not, the reader has gone elsewhere. */
export function currentBlock(): HTMLElement | undefined {
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (!block.matches(CURRENT)) continue;
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return block;
  }
  return undefined;
}

/** Tells whether keys have a passage of the opened article to act on: selected words of its text, or a current paragraph. */
export function hasPassage(): boolean {
  const selection = getSelection();
  const { anchorNode } = selection ?? {};
  const isSelected = !selection?.isCollapsed && Boolean(anchorNode?.parentElement?.closest('.body'));
  return isSelected || currentBlock() !== undefined;
}
