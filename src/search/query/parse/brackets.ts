import type { Filter, Token } from './lexLine.ts';

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
 * Decides which «أو» are operators: those between two parts that are wanted, or two names of one kind. Beside another
 * filter one is dropped; at an end, doubled or in a bracket of its own it is the plain word.
 */
export function resolvedOrs(tokens: readonly Token[]): Token[] {
  return withJoinedFilters(tokens).flatMap((token, at, all): Token[] => {
    if (token.is !== 'or') return [token];
    const [before, after] = [all[at - 1], all[at + 1]];
    const hasLeft =
      (before?.is === 'words' && !before.without) ||
      before?.is === 'title' ||
      (before?.is === 'close' && !isExcluded(all, at - 1));
    const hasRight =
      ((after?.is === 'words' || after?.is === 'open') && !after.without) || after?.is === 'title';
    if (hasLeft && hasRight) return [token];
    if (!token.word || [before, after].some((one) => one?.is === 'filter')) return [];
    return [{ is: 'words', without: false, quoted: false, words: [token.word] }];
  });
}

/** Tells whether a closing bracket is of a pair whose opening one has a minus. */
function isExcluded(tokens: readonly Token[], close: number): boolean {
  let depth = 0;
  for (let i = close; i >= 0; i--) {
    const token = tokens[i];
    if (token?.is === 'close') depth++;
    if (token?.is === 'open' && --depth === 0) return token.without;
  }
  return false;
}

/** Filters that name something; days are no alternatives of each other. */
const JOINED = new Set<Filter>(['keyword', 'source', 'author']);

/** Makes one filter of filters of one kind with «أو» between them: «كلمة:غزة أو كلمة:رفح». */
function withJoinedFilters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const before = joined.at(-1);
    const after = tokens[at + 1];
    if (
      token?.is === 'or' &&
      before?.is === 'filter' &&
      after?.is === 'filter' &&
      before.name === after.name &&
      JOINED.has(after.name)
    ) {
      joined[joined.length - 1] = { ...before, others: [...(before.others ?? []), after.value] };
      at++;
    } else if (token) joined.push(token);
  }
  return joined;
}
