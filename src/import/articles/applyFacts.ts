import type { ReadPage } from '../../article/article.ts';
import { dayOrderOf } from '../../parse/dates/dayOrder.ts';
import { readDate } from '../../parse/dates/readDate.ts';
import { applyAuthors } from './applyAuthors.ts';
import type { Fact, Facts } from '../page/page.ts';

/**
 * Puts the facts that a page's format states into its article, before those read from its lines. Contradictions
 * are noted, and words of the page that no screen would show become blocks of the text.
 */
export function applyFacts(page: ReadPage, facts: Facts): void {
  const { article } = page;
  if (facts.title) applyTitle(page, facts.title);
  const day = facts.date && dayOf(facts.date.value);
  if (facts.date && day === undefined) {
    if (article.date === undefined) article.printedDate ??= facts.date.value;
    page.notes.push(`The date «${facts.date.value}» (${facts.date.from}) is not read.`);
  }
  if (facts.date && day !== undefined) {
    if (article.date !== undefined && article.date !== day) noteOther(page, 'date', facts.date, article.date);
    article.date = day;
    const order = dayOrderOf(facts.date.value, day);
    if (order === undefined) delete page.dayOrder;
    else page.dayOrder = order;
  }
  if (facts.source) applySource(page, facts.source);
  if (facts.section) {
    const printed = article.section;
    article.section = facts.section.value;
    if (printed !== undefined && printed !== article.section)
      noteOther(page, 'section', facts.section, printed);
  }
  applyAuthors(page, facts.authors);
  if (facts.url) article.url = facts.url.value;
  // Commas keep the keywords apart: what is printed without them is cut by the evidence of other pages.
  if (facts.keywords?.value.length) page.printedKeywords.unshift(facts.keywords.value.join('، '));
}

function applyTitle(page: ReadPage, fact: Fact<string>): void {
  const { article } = page;
  const title = fact.value.replaceAll(/\s+/g, ' ').trim();
  if (title === '') return;
  if (article.titleFrom === 'page' && article.title !== title) {
    noteOther(page, 'title', fact, article.title);
    article.body.unshift({ kind: page.markedUp ? 'subhead' : 'paragraph', text: article.title });
    for (const line of page.lines) if (line.is === 'title') line.is = 'paragraph';
  } else if (article.titleFrom !== 'page' && article.body.length > 1 && article.body[0]?.text === title) {
    article.body.shift();
    const first = page.lines.find(({ is }) => is === 'paragraph');
    if (first) first.is = 'title';
  }
  article.title = title;
  article.titleFrom = 'page';
}

function applySource(page: ReadPage, fact: Fact<string>): void {
  const { article } = page;
  const printed = article.source;
  if (printed === undefined || printed === fact.value) {
    article.source = fact.value;
    return;
  }
  noteOther(page, 'source', fact, printed);
  // A site states the publisher and prints the author; a column of a data set is stated by its owner.
  if (!fact.from.startsWith('column')) return;
  article.source = fact.value;
  article.body.push({ kind: page.markedUp ? 'caption' : 'paragraph', text: printed });
  for (const line of page.lines) if (line.is === 'source') line.is = page.markedUp ? 'caption' : 'paragraph';
}

function noteOther({ notes }: ReadPage, what: string, { value, from }: Fact<string>, printed: string): void {
  notes.push(`The ${what} is «${value}» by ${from}, «${printed}» by the page.`);
}

/** Day of a date as formats state it: ISO 8601, seconds or milliseconds since 1970, or as a page prints it. */
export function dayOf(date: string): string | undefined {
  const text = date.trim();
  const stated = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text))
    return new Date(Number(text) * (/^\d{13}$/.test(text) ? 1 : 1000)).toISOString().slice(0, 10);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  const read = readDate(stated ?? (compact ? compact.slice(1).join('-') : text));
  return read.kind === 'day' ? read.day : undefined;
}
