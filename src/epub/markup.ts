import { piecesOf, piecesOfText } from '../text/bidi.ts';
import type { Piece } from '../text/bidi.ts';
import { withoutEntities } from '../text/entities.ts';
import { escapeXml, visibleName } from '../text/xml.ts';
import type { BookTexts } from './book.ts';

/**
 * Markup of a text of an article, its character references («&quot;») decoded: addresses and numbers run from the left, ranges
 * are not broken over two lines, as on the site (text/bidi.ts).
 */
export const markedText = (text: string): string => marked(withoutEntities(text));

/** Markup of a title, source or name of an article, as `markedText`, without characters that override direction. */
export const markedName = (name: string): string => piecesOf(nameOf(name)).map(markedPiece).join('');

/** Markup of a text without character references. */
export const marked = (text: string): string => piecesOfText(text).map(markedPiece).join('');

/** A name, its character references decoded, without characters that override direction. */
export const nameOf = (text: string): string => visibleName(withoutEntities(text));

function markedPiece(piece: Piece): string {
  const words = escapeXml(pieceShown(piece));
  if (piece.kind === 'address') return `<bdi dir="ltr">${words}</bdi>`;
  if (piece.kind === 'number') return `<bdo dir="ltr">${words}</bdo>`;
  return piece.kind === 'range' ? `<span class="range">${words}</span>` : words;
}

/**
 * Text of a piece as a book prints it. Marks of direction are characters of the book: not all reading systems print what a style
 * sheet would add.
 */
export function pieceShown({ kind, text }: Piece): string {
  if (kind === 'latin') return `\u200e${text}\u200e`;
  if (kind === 'leading') return `\u061c${text}`;
  if (kind === 'oq') return '«';
  return kind === 'cq' ? '»' : text;
}

/** Markup of a word that the book adds to the articles, in its own language where the articles' is another. */
export function ownWord(word: string, { language }: BookTexts): string {
  const words = escapeXml(visibleName(word));
  return language === 'ar'
    ? words
    : `<span lang="${language}" xml:lang="${language}" dir="ltr">${words}</span>`;
}

/**
 * XHTML document of the book, in Arabic, from right to left.
 * @param title its title, plain and escaped
 * @param body markup
 */
export function xhtmlPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
