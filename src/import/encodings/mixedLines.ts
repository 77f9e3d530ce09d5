import { guessSingleByte } from './guessSingleByte.ts';
import { lenient, strict } from './unicodeBytes.ts';

/**
 * Reads bytes that are UTF-8 but for some lines: pasted from a file in windows-1256 (decoded line by line), or broken in
 * places (U+FFFD stands there). Undefined where UTF-8 does not prevail, so that the bytes are in another encoding.
 */
export function decodeMixedLines(bytes: Uint8Array): { text: string; notes: string[] } | undefined {
  const { text: whole, broken } = lenient('utf-8', bytes);
  const arabic = whole.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  if (arabic === 0 || arabic < broken / 2) return undefined;
  let other = 0;
  let replaced = 0;
  const lines = splitLines(bytes).map((line) => {
    const text = strict(line);
    if (text !== undefined) return text;
    const read = lenient('utf-8', line);
    const guess =
      read.broken > 3 && !/[\u0620-\u064a]{2}/.test(read.text) ? guessSingleByte(line) : undefined;
    if (guess) other++;
    else replaced += read.broken;
    return guess?.text ?? read.text;
  });
  if (replaced > arabic / 5) return undefined;
  const notes = [
    ...(other
      ? [`${other} ${other === 1 ? 'line is' : 'lines are'} in another encoding than the rest.`]
      : []),
    ...(replaced ? [`${replaced} broken characters in utf-8.`] : []),
  ];
  return { text: lines.join('\n'), notes };
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
}
