/**
 * Finds where to cut a text so that whole words are left: at the last space within `longest` characters if it lies
 * beyond `shortest`; else at `longest`, or one before it, never between the halves of a surrogate pair.
 */
export function wordEnd(text: string, longest: number, shortest = 0): number {
  if (text.length <= longest) return text.length;
  const space = text.lastIndexOf(' ', longest);
  if (space > shortest) return space;
  return /[\ud800-\udbff]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}

/**
 * Takes the first whole words of a text, in one line, with an ellipsis when words are left out.
 * @param most characters
 */
export function truncate(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, wordEnd(line, most))} …`;
}
