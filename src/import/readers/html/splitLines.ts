const ENDS_SENTENCE = /[.!?؟…۔:]["»”)]?$/;

/**
 * Cuts a block at its line breaks where they part paragraphs: behind a sentence's end or a line much shorter than the
 * longest. Other breaks were set by hand to wrap lines, and become blanks.
 */
export function splitLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return lines.map((line) => line.trim());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const parts: string[] = [];
  let open = '';
  for (const line of lines) {
    open = open ? `${open} ${line.trim()}` : line.trim();
    if (ENDS_SENTENCE.test(line.trim()) || line.length < longest * 0.7 || longest > 200) {
      parts.push(open);
      open = '';
    }
  }
  return open ? [...parts, open] : parts;
}
