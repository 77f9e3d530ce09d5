import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { withoutEntities } from '../../text/entities.ts';
import type { AboutBlock, AboutSpan } from '../../site/siteInfo.ts';

/** Address of a link that may stand on the page. */
const LINK = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

type Look = Omit<AboutSpan, 'text'>;

/**
 * Reads Markdown (CommonMark and GitHub's tables) as blocks of words. Nothing of it becomes markup: HTML is shown as the
 * words it is written in, an image as its description, and a link to anything but a page or mail as its words.
 */
export const aboutBlocks = (markdown: string): AboutBlock[] => marked.lexer(markdown).flatMap(blocksOf);

function blocksOf(token: Token): AboutBlock[] {
  switch (token.type) {
    case 'heading':
      return block('heading', token);
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOf).map((inside) => ({ ...inside, kind: 'quotation' }));
    case 'list':
      return listOf(token as Tokens.List);
    case 'code':
      return [{ kind: 'code', spans: [{ text: (token as Tokens.Code).text }] }];
    case 'table':
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].flatMap(rowOf);
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return block('paragraph', token);
  }
}

/** Items of a list; a list inside an item follows it. */
function listOf({ ordered, items }: Tokens.List): AboutBlock[] {
  const kind = ordered ? 'step' : 'item';
  return items.flatMap(({ tokens }) =>
    tokens
      .flatMap(blocksOf)
      .map((inside) => (inside.kind === 'paragraph' ? { ...inside, kind } : inside)),
  );
}

function rowOf(cells: Tokens.TableCell[]): AboutBlock[] {
  const words = cells.map(({ tokens }) => spansOf(tokens)).filter(({ length }) => length > 0);
  const spans = words.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' · ' }, ...cell]));
  return spans.length ? [{ kind: 'paragraph', spans }] : [];
}

function block(kind: AboutBlock['kind'], token: Token): AboutBlock[] {
  const spans = spansOf([token]);
  return spans.some(({ text }) => text.trim()) ? [{ kind, spans }] : [];
}

/** Words of inline tokens, those of one look after each other joined. */
function spansOf(tokens: Token[]): AboutSpan[] {
  const spans: AboutSpan[] = [];
  const add = (text: string, look: Look) => {
    const last = spans.at(-1);
    if (last && sameLook(last, look)) last.text += text;
    else if (text) spans.push({ text, ...look });
  };
  const visit = (token: Token, look: Look) => {
    const inside = insideLook(token, look);
    if (token.type === 'br') add(' ', look);
    else if (token.type === 'image') add((token as Tokens.Image).text, look);
    else if ('tokens' in token && token.tokens) for (const one of token.tokens) visit(one, inside);
    else add(wordsOf(token), look);
  };
  for (const token of tokens) visit(token, {});
  return spans;
}

function insideLook(token: Token, look: Look): Look {
  if (token.type === 'strong') return { ...look, strong: true };
  if (token.type === 'em') return { ...look, emphasis: true };
  if (token.type !== 'link') return look;
  const { href } = token as Tokens.Link;
  return LINK.test(href) ? { ...look, href } : look;
}

const wordsOf = (token: Token): string => {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return withoutEntities(text).replace(/\s*\n\s*/g, ' ');
};

const sameLook = (a: Look, b: Look): boolean =>
  a.href === b.href && a.strong === b.strong && a.emphasis === b.emphasis;
