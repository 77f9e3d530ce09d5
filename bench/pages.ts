import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A folder of generated pages. */
export interface Pages {
  folder: string;
  count: number;
  /** `corpus`: articles of the corpus beside the project, set as pages by its maker · `sample`: the project's own pages, repeated. */
  from: 'corpus' | 'sample';
}

const SEED = 11;

/**
 * Makes pages to measure with, in `<out>/pages-<count>/`, once. Without a corpus beside the project its own sample is
 * repeated under new names, and a line on stderr says so.
 * @throws Error when the maker of pages fails
 */
export function makePages(root: string, out: string, count: number): Pages {
  const shared = path.resolve(root, '../shared');
  const maker = path.join(shared, 'tools/make-pages.mjs');
  const corpus = path.join(shared, 'corpora/news-2018.jsonl.gz');
  const from = existsSync(maker) && existsSync(corpus) ? 'corpus' : 'sample';
  const folder = path.join(out, `pages-${count}`);
  const stamp = path.join(out, `pages-${count}.from`);
  if (from === 'sample')
    process.stderr.write(`No corpus at ../shared: the ${count} pages are those of data/, repeated.\n`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return { folder, count, from };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (from === 'sample') {
    repeatSample(path.join(root, 'data'), folder, count);
  } else {
    process.stderr.write(`Making ${count} pages …\n`);
    const order = ['--from', corpus, '--out', folder, '--count', `${count}`, '--seed', `${SEED}`];
    const truth = ['--truth', path.join(out, `pages-${count}.truth.jsonl`)];
    const made = spawnSync(process.execPath, [maker, ...order, ...truth], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (made.status !== 0) throw new Error(`make-pages.mjs ended with status ${made.status}.`);
  }
  writeFileSync(stamp, from);
  return { folder, count, from };
}

function repeatSample(sample: string, folder: string, count: number): void {
  const files = readdirSync(sample)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (!files.length) throw new Error('data/ holds no pages to repeat.');
  for (let i = 0; i < count; i++) {
    const file = files[i % files.length] ?? '';
    const round = Math.floor(i / files.length);
    const text = readFileSync(path.join(sample, file), 'utf8');
    writeFileSync(
      path.join(folder, `${String(i).padStart(6, '0')}_${file}`),
      round ? renumbered(text, round + 1) : text,
    );
  }
}

/** Pattern of lines that are not a story's own words: labels and their values, stamps, the fixed phrases above lists. */
const BOILERPLATE = /[:@|]|^\s*(?:المصدر|الوسوم|مقالات|أخبار|مواضيع|موضوعات|#)/u;

/**
 * Makes another story of a page: its titles, paragraphs and headlines end in `(n)`, so that a repeated page is neither
 * merged with the first nor takes its links.
 */
export function renumbered(text: string, n: number): string {
  return text
    .split('\n')
    .map((line) => (!line.trim() || BOILERPLATE.test(line) ? line : `${line.trimEnd()} (${n})`))
    .join('\n');
}
