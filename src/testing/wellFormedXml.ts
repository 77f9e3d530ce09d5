const TOKEN =
  /<\?[^]*?\?>|<!DOCTYPE [\w ]+>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * First fault that keeps a text from being well-formed XML 1.0 as this project writes it: elements, attributes in double
 * quotes, no comments, no CDATA. The parsers at hand forgive stray «&» and control characters.
 * @returns one English phrase, or undefined
 */
export function wrongInXml(xml: string): string | undefined {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) return `a forbidden character at ${forbidden.index}`;
  const reference = REFERENCE.exec(xml);
  if (reference) return `a stray & at ${reference.index}`;
  const open: string[] = [];
  let roots = 0;
  for (const [, close, name, attributes = '', empty, words, stray] of xml.matchAll(TOKEN)) {
    if (stray) return 'a stray <';
    if (words !== undefined && /\S/.test(words) && !open.length) return 'text outside the root';
    if (name === undefined) continue;
    const names = Array.from(attributes.matchAll(/([\w:.-]+)=/g), ([, attribute]) => attribute);
    if (new Set(names).size !== names.length) return `an attribute twice in <${name}>`;
    if (!open.length && !close) roots++;
    if (close && open.pop() !== name) return `</${name}> closes nothing`;
    if (!close && !empty) open.push(name);
  }
  if (open.length) return `<${open.at(-1)}> is left open`;
  return roots === 1 ? undefined : `${roots} roots`;
}
