import type { Token } from './lexLine.ts';

/** Most brackets read within one another; further ones are punctuation. */
export const MAX_DEPTH = 8;

/** Keeps the brackets that are a pair, hold something and are not too deep. */
export function pairedBrackets(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  /** Brackets still open: their places, and whether anything stands behind them yet. */
  const open: { at: number; holds: boolean }[] = [];
  const closes = new Set<number>();
  tokens.forEach(({ is }, at) => {
    const inner = open.at(-1);
    if (is === 'open') open.push({ at, holds: false });
    else if (is === 'close') {
      const outer = open.at(-2);
      if (inner?.holds && open.length <= MAX_DEPTH) closes.add(at);
      else {
        dropped.add(at);
        if (inner) dropped.add(inner.at);
      }
      if (inner?.holds && outer) outer.holds = true;
      open.pop();
    } else if (inner) inner.holds = true;
  });
  for (const { at } of open) dropped.add(at);
  return tokens.filter((_, at) => !dropped.has(at));
}

/**
 * Decides which «أو» are operators: those between two parts that are wanted. Beside a filter («مصدر:أ أو مصدر:ب») one is
 * dropped; at an end, doubled or in a bracket of its own it is the plain word.
 */
export function resolvedOrs(tokens: readonly Token[]): Token[] {
  /** True for each closing bracket of a pair whose opening one has a minus. */
  const isExcluded = (at: number): boolean => {
    let depth = 0;
    for (let i = at; i >= 0; i--) {
      const token = tokens[i];
      if (token?.is === 'close') depth++;
      if (token?.is === 'open' && --depth === 0) return token.without;
    }
    return false;
  };
  return tokens.flatMap((token, at): Token[] => {
    if (token.is !== 'or') return [token];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const hasLeft =
      (before?.is === 'words' && !before.without) ||
      before?.is === 'title' ||
      (before?.is === 'close' && !isExcluded(at - 1));
    const hasRight =
      ((after?.is === 'words' || after?.is === 'open') && !after.without) || after?.is === 'title';
    if (hasLeft && hasRight) return [token];
    if (!token.word || [before, after].some((one) => one?.is === 'filter')) return [];
    return [{ is: 'words', without: false, quoted: false, words: [token.word] }];
  });
}
