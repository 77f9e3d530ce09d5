import { isTableRule } from '../article/tableCells.ts';
import { isBoilerplateLine, isCrossHeading } from './body/boilerplate.ts';
import { isCaption, isCaptionLabel, isNameOfCaption } from './body/captions.ts';
import {
  isKeywordsLine,
  isSourceLine,
  takeCredits,
  unknownKeywordsLabel,
  unknownSourceLabel,
  type Credits,
  type ShapedLabel,
} from './body/credits.ts';
import { bareTags, isTagLike } from './body/bareTags.ts';
import { pastBullet } from './body/bullets.ts';
import { isHeadlineLike } from './body/findRelated.ts';
import { gluedShareBar, gluedSource } from './body/gluedTails.ts';
import { isMenuEntry } from './body/menus.ts';
import {
  isInnerReadAlso,
  opensBlock,
  opensUnknownBlock,
  takeHeadlinesUnder,
  takeLabelledBlock,
} from './body/readAlso.ts';
import { isSection } from './head/furniture.ts';
import type { Head } from './head/head.ts';
import { takeLabelledDate } from './head/headDates.ts';
import { sharedWords } from './head/headline.ts';
import type { Cursor } from './lines/cursor.ts';
import type { Line } from './lines/lines.ts';

/** Parts of a page's article as they are read; `source` is the first one printed. */
export interface Contents extends Head {
  related: string[];
  /** True on a whole page of a site, where no aggregator's block stands (see frame/frameOf.ts). */
  isSite: boolean;
}

/** Takes all lines between the head and the related list, into `contents`. `afterTail`: the source, the tags or a block have been passed. */
export function readBody(cursor: Cursor, contents: Contents, afterTail: boolean): void {
  let tailSeen = afterTail;
  const hasText = sentenceTest(contents.body);
  /** Place after the source, and after nothing but boilerplate since. */
  let sourceEnd = -1;
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const { label } = line;
    const kind = label?.form.kind;
    const afterSource = cursor.at === sourceEnd;
    const isSource = kind === 'source' && isSourceLine(cursor);
    if (kind !== 'keywords' && !(kind === 'source' && line.isFirm) && isBoilerplateLine(line)) {
      if (isCrossHeading(line, cursor.peek(-1), cursor.peek(1))) contents.body.push(cursor.take('paragraph'));
      else cursor.take('residue');
      if (afterSource) sourceEnd = cursor.at;
    } else if (
      !line.beginsWithLetter &&
      isTableRule(line.text) &&
      contents.body.at(-1)?.includes('|') === true
    ) {
      cursor.take('residue');
    } else if (!isSource && isCaptionHere(line, cursor.peek(-1))) {
      contents.body.push(cursor.take('caption'));
      if (afterSource) sourceEnd = cursor.at;
    } else if (isSource) {
      readSource(cursor, contents);
      tailSeen ||= hasText();
      sourceEnd = cursor.at;
    } else if (kind === 'keywords' && isKeywordsLine(cursor, afterSource)) {
      append(contents.printedKeywords, takeKeywords(cursor));
      tailSeen ||= hasText();
    } else if (afterSource && label === undefined && readUnknownKeywords(cursor, contents)) {
      continue;
    } else if (label !== undefined && line.isListLabel && isSectionName(cursor, contents)) {
      cursor.take('label');
      contents.title = cursor.take('title');
    } else if (label !== undefined && line.isListLabel) {
      if (!contents.isSite && opensBlock(cursor, tailSeen))
        append(contents.readAlso, takeLabelledBlock(cursor));
      else if (!label.form.firm && label.separator === 'none') contents.body.push(cursor.take('paragraph'));
      else
        append(
          contents.readAlso,
          takeHeadlinesUnder(cursor, (text) => isOwnLine(text, contents)),
        );
      tailSeen ||= contents.readAlso.at(-1)?.source !== undefined;
    } else if (label !== undefined && isInnerReadAlso(line)) {
      contents.readAlso.push({ title: cursor.takeLabelled(label, 'read-also'), body: [] });
    } else if ((kind === 'date' || kind === 'update') && readLabelledDate(cursor, contents)) {
      continue;
    } else if (opensUnknownBlock(cursor, tailSeen)) {
      append(contents.readAlso, takeLabelledBlock(cursor));
    } else if (contents.source === undefined && readUnknownSource(cursor, contents)) {
      tailSeen ||= hasText();
      sourceEnd = cursor.at;
    } else if (cursor.atLastLine && isHeadlineBelow(line, contents)) {
      contents.title = cursor.take('title');
    } else if (!readBareTags(cursor, contents)) readParagraph(cursor, line, contents);
  }
}

/** True on a whole page of a site for a line that speaks of what the title and the paragraphs above speak of: a cross-heading under a list. */
function isOwnLine(text: string, { isSite, title, body }: Contents): boolean {
  if (!isSite) return false;
  const above = body.slice(-NEAR).map((paragraph) => paragraph.slice(0, 600));
  return sharedWords(text, [title ?? '', ...above].join(' ')) >= 2;
}

/** Number of paragraphs above a list with which the lines under it are compared. */
const NEAR = 4;

/** True for a caption, and for a photographer's label alone and the name under it. */
function isCaptionHere(line: Line, above: Line | undefined): boolean {
  if (isCaption(line.text) || isCaptionLabel(line.text)) return true;
  return (
    above !== undefined && above.length <= 24 && isCaptionLabel(above.text) && isNameOfCaption(line.text)
  );
}

/** Shortest paragraph without a stop at its end that is a sentence, in characters. */
const SENTENCE = 60;

/**
 * Makes a test of whether a sentence of the article has been read: before it no source and no tags open the page's tail. Each
 * paragraph is looked at once.
 */
function sentenceTest(body: readonly string[]): () => boolean {
  let seen = 0;
  let found = false;
  return () => {
    for (; !found && seen < body.length; seen++) {
      const text = body[seen] ?? '';
      found = text.length >= SENTENCE || /[.؟!…][»"”)]*$/u.test(text);
    }
    return found;
  };
}

/** Most lines above a section's name. (More would be looked through again and again.) */
const MOST_ABOVE = 60;
/** Shortest line, in characters, that is a paragraph for sure. */
const PARAGRAPH = 80;

/**
 * Tells whether a label of related headlines over the text is a section's name («آخر الأخبار»): on a page whose title is
 * not known yet, one headline stands under it, then the text. Under a list's label a second headline comes first.
 */
function isSectionName(cursor: Cursor, { title, body }: Contents): boolean {
  const [label, headline, text] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (
    title !== undefined ||
    label?.label?.form.related !== true ||
    body.length > MOST_ABOVE ||
    body.some((line) => line.length >= PARAGRAPH)
  )
    return false;
  if (headline === undefined || text === undefined || !isHeadlineLike(headline)) return false;
  return (
    headline.label === undefined && headline.length >= 20 && text.length >= PARAGRAPH && text.endsSentence
  );
}

/** Share of a headline's words, and least number of them, that return in the text above it. */
const SHARED = { share: 0.6, fewest: 3 };

/** True for the headline of a page that prints it last, under its text and source. */
function isHeadlineBelow(line: Line, { title, source, body }: Contents): boolean {
  if (title !== undefined || source === undefined) return false;
  if (line.length > 130 || line.label !== undefined || !isHeadlineLike(line)) return false;
  const words = line.text.split(/\s+/u).length;
  const shared = sharedWords(line.text, body.join(' ').slice(0, 900));
  return shared >= Math.max(SHARED.fewest, SHARED.share * words);
}

/** Takes tags without a label; false, and nothing taken, where the next line is none. */
function readBareTags(cursor: Cursor, contents: Contents): boolean {
  const count = bareTags(cursor, () => [contents.title ?? '', ...contents.body].join(' '));
  for (let i = 0; i < count; i++) contents.printedKeywords.push(cursor.take('keywords'));
  return count > 0;
}

/** Takes a paragraph, and what is glued to its end: a source, or a bar of share buttons. */
function readParagraph(cursor: Cursor, line: Line, contents: Contents): void {
  const source = contents.source === undefined ? gluedSource(line) : undefined;
  const to = source?.label ?? gluedShareBar(line);
  if (to === undefined) {
    contents.body.push(cursor.take('paragraph'));
    return;
  }
  contents.body.push(cursor.takePart('paragraph', line.from, to));
  if (source === undefined) cursor.takePart('residue', to, line.to);
  else {
    cursor.takePart('label', source.label, source.from);
    contents.source = cursor.takePart('source', source.from, source.to);
    if (source.to < line.to) cursor.takePart('label', source.to, line.to);
  }
  cursor.pass();
}

/** Adds items at a list's end. (`push(...items)` fails above some 120,000.) */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

/** Takes a line of tags whose label is of a form never seen; false, and nothing taken, where the next line is none. */
function readUnknownKeywords(cursor: Cursor, contents: Contents): boolean {
  const line = cursor.peek();
  const label = line && unknownKeywordsLabel(line);
  if (label === undefined) return false;
  contents.printedKeywords.push(takeShaped(cursor, label, 'keywords'));
  return true;
}

/** Takes a source line whose label is of a form never seen; false, and nothing taken, where the next line is none. */
function readUnknownSource(cursor: Cursor, contents: Contents): boolean {
  const label = unknownSourceLabel(cursor);
  if (label === undefined) return false;
  contents.source = takeShaped(cursor, label, 'source');
  return true;
}

/** Takes a line of the shape `label: value`, its label of a form never seen, and gives the value. */
function takeShaped(cursor: Cursor, shaped: ShapedLabel, is: 'source' | 'keywords'): string {
  const line = cursor.peek();
  if (line === undefined) return '';
  cursor.takePart('label', line.from, shaped.end);
  const value = cursor.takePart(is, shaped.from, line.to);
  cursor.pass();
  return value;
}

/** Takes a labelled date below the head; its day is the article's where none is known yet. False: it was no date. */
function readLabelledDate(cursor: Cursor, contents: Contents): boolean {
  const date = takeLabelledDate(cursor);
  if (date === undefined) return false;
  if (!date.isUpdate) contents.date ??= date.day;
  return true;
}

/** Takes the source's line; a page's second source is a credit under the text, the same name again a repetition. */
function readSource(cursor: Cursor, contents: Contents): void {
  if (contents.source !== undefined) {
    const line = cursor.peek();
    const name = line?.label === undefined ? '' : line.page.slice(line.label.from, line.label.to).trim();
    cursor.note('a second source; the first is kept.');
    if (name === contents.source || name === '') cursor.take('residue');
    else
      contents.body.push(cursor.take(line !== undefined && isCaption(line.text) ? 'caption' : 'paragraph'));
    return;
  }
  const { source, tags } = takeSource(cursor);
  if (source !== '') contents.source = source;
  if (tags !== undefined) contents.printedKeywords.push(tags);
}

/** Takes the source's line, and the next where the label stands alone on it. */
function takeSource(cursor: Cursor): Credits {
  const credits = takeCredits(cursor, false);
  const next = cursor.peek();
  const isName = next !== undefined && !next.isFirm && next.length <= 60 && isHeadlineLike(next);
  return credits.source === '' && credits.tags === undefined && isName
    ? { source: cursor.take('source') }
    : credits;
}

/** Takes a line of tags, or a label standing alone and the short lines under it. */
function takeKeywords(cursor: Cursor): string[] {
  const label = cursor.peek()?.label;
  if (label === undefined) return [];
  const printed = cursor.takeLabelled(label, 'keywords');
  if (printed !== '') return [printed];
  const lines: string[] = [];
  for (
    let line = cursor.peek();
    line !== undefined && isTagUnder(line, cursor.peek(1));
    line = cursor.peek()
  ) {
    // Tags with signs between them are one line.
    if (lines[0] !== undefined && SEPARATED.test(lines[0]) && !SEPARATED.test(line.text)) break;
    const bullet = pastBullet(line.page, line.from, line.to);
    if (bullet === line.from || line.isJoined) lines.push(cursor.take('keywords'));
    else {
      cursor.takePart('residue', line.from, bullet);
      lines.push(cursor.takePart('keywords', bullet, line.to));
      cursor.pass();
    }
  }
  return lines;
}

/** Sign between tags. */
const SEPARATED = /\S\s*[،,|؛]\s*\S/u;

/** True for a tag under its label; the name of a section is one where another tag stands below. */
function isTagUnder(line: Line, next: Line | undefined): boolean {
  if (line.label !== undefined || line.length > 80 || !isHeadlineLike(line)) return false;
  if (!isMenuEntry(line.text)) return true;
  return isSection(line.text) && isTagLike(next) && !isMenuEntry(next?.text ?? '');
}
