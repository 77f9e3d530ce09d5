import type { Furniture } from './furniture.ts';
import { markup } from './markup.ts';
import type { Story } from './stories.ts';

/** Writes a story as a page of one system. */
export type Template = (story: Story, f: Furniture) => string;

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** Day as Arabic pages print it: «9 فبراير 2025». */
export function printedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Pieces of a story as elements; items of a list stand in one `ul`, with `between` after the middle. */
export function piecesOf({ pieces }: Story, between = ''): string {
  const middle = Math.ceil(pieces.length / 2);
  const lines = pieces.map(({ tag, text }, i) => {
    const opens = tag === 'li' && pieces[i - 1]?.tag !== 'li' ? '<ul>' : '';
    const closes = tag === 'li' && pieces[i + 1]?.tag !== 'li' ? '</ul>' : '';
    const inner = tag === 'blockquote' ? `<p>${markup(text)}</p>` : markup(text);
    return `${opens}<${tag}>${inner}</${tag}>${closes}`;
  });
  // A box stands between paragraphs, never inside a list.
  let at = middle;
  while (pieces[at]?.tag === 'li') at++;
  lines.splice(at, 0, between);
  return lines.join('\n');
}

export function pageOf(title: string, head: string, body: string, attributes = ''): string {
  return `<!doctype html>\n<html dir="rtl" lang="ar"${attributes}><head><meta charset="utf-8"><title>${markup(title)}</title>${head}</head><body>${body}</body></html>`;
}
