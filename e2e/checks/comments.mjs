// Checks how comments open: the first sentence says what the thing is or does, with its subject, so it opens with none of
// the words below. `--count` prints only the numbers.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['src', 'e2e', 'bench'];
/** Words that open a riddle or an inverted clause instead of a sentence. */
const OPENERS =
  /^(?:What|Who|Whose|Whom|Whoever|Whatever|Whether|Which|Why|How|Where|Wherever|With|Without|So|Of|As)\b/;

/** Comments of a source text with their lines: blocks between `/*` and its end, and runs of `//` lines as one. */
function commentsOf(text) {
  const found = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const at = i + 1;
    const block = /^\s*\{?\/\*\*?(?!\/)(.*)$/.exec(lines[i]);
    const line = /(?:^|\s)\/\/\s(.*)$/.exec(lines[i]);
    if (block) {
      let words = block[1];
      while (!words.includes('*/') && i + 1 < lines.length) words += `\n${lines[++i]}`;
      found.push({
        at,
        words: words
          .replace(/\*\/[^]*/, '')
          .replaceAll(/^\s*\*\s?/gm, '')
          .trim(),
      });
    } else if (line && !/['"`].*\/\/\s.*['"`]/.test(lines[i])) {
      let words = line[1];
      while (/^\s*\/\/\s/.test(lines[i + 1] ?? '') && /^\s*\/\//.test(lines[i]))
        words += `\n${lines[++i].replace(/^\s*\/\/\s/, '')}`;
      found.push({ at, words: words.trim() });
    }
  }
  return found.filter(
    ({ words }) => words && !/^(?:@ts-|oxlint-|eslint-|prettier-|<reference|@vitest)/.test(words),
  );
}

let comments = 0;
const faults = [];
for (const folder of FOLDERS)
  for (const name of readdirSync(path.join(root, folder), { recursive: true })) {
    const file = path.join(folder, name);
    if (!/\.(?:tsx?|mjs|css)$/.test(file) || /fixtures|node_modules|bench.out/.test(file)) continue;
    for (const { at, words } of commentsOf(readFileSync(path.join(root, file), 'utf8'))) {
      comments++;
      if (OPENERS.test(words.replace(/^@returns?\s/, '')))
        faults.push(`${file}:${at}: ${words.split('\n')[0]}`);
    }
  }
if (!process.argv.includes('--count')) for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `${comments} comments, ${faults.length} that open with What, Who, How, Where, With, So, Of, As …\n`,
);
process.exitCode = faults.length ? 1 : 0;
