/**
 * Path of the file of keywords with a word that begins with `prefix` (folded; '' for the root): code points in
 * hex, safe on every host.
 * @param rest the file of the next letters that few keywords have
 */
export function completionPath(prefix: string, rest = false): string {
  const name = [...prefix]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('-');
  return `vocabulary/${name || 'root'}${rest ? '-rest' : ''}.json`;
}
