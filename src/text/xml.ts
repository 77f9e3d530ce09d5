import { withoutEntities } from './entities.ts';

/** Characters that XML 1.0 (section 2.2, Char) cannot hold: most controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Override the direction of what follows: a headline could be made to read as another. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for an element or an attribute of XML or HTML. Characters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A text of an article as it reads, «&quot;» and the like read, for XML. */
export function read(text: string): string {
  return xmlText(withoutEntities(text));
}

/** A title, source or name as it reads, for XML. */
export function readName(text: string): string {
  return nameText(withoutEntities(text));
}

/** A name for XML, as nameOf. */
export function nameText(text: string): string {
  return xmlText(nameOf(text));
}

/** A name that turns none of its neighbours around; one without anything to see is «…». */
export function nameOf(text: string): string {
  const name = text.replace(OVERRIDES, '');
  return /[^\s\p{C}]/u.test(name) ? name : '\u2026';
}
