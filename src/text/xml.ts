import { withoutEntities } from './entities.ts';

/** Characters that XML 1.0 (section 2.2, Char) cannot hold: most controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Characters that override the direction of the text after them: a headline could be made to read as another. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for an element or an attribute of XML or HTML. Characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Escapes a text of an article for XML, its character references («&quot;») decoded first. */
export function escapeArticleText(text: string): string {
  return escapeXml(withoutEntities(text));
}

/** Escapes a title, source or name of an article for XML, decoded first, as `visibleName`. */
export function escapeArticleName(text: string): string {
  return escapeName(withoutEntities(text));
}

/** Escapes a name for XML, as `visibleName`. */
export function escapeName(text: string): string {
  return escapeXml(visibleName(text));
}

/** Removes override characters from a name, so that it turns no neighbour around; a name without a visible character becomes «…». */
export function visibleName(text: string): string {
  const name = text.replace(OVERRIDES, '');
  return /[^\s\p{C}]/u.test(name) ? name : '\u2026';
}
