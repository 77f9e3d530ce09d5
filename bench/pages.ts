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

/** Files beside the project that pages are made with. */
export interface MakerFiles {
  maker: string;
  corpus: string;
  hostile: string;
}

/** Finds the maker of pages and its corpus beside the project; undefined on a machine that has neither. */
export function makerBeside(root: string): MakerFiles | undefined {
  const shared = path.resolve(root, '../shared');
  const maker = path.join(shared, 'tools/make-pages.mjs');
  const corpus = path.join(shared, 'corpora/news-2018.jsonl.gz');
  return existsSync(maker) && existsSync(corpus)
    ? { maker, corpus, hostile: path.join(shared, 'hostile/strings.json') }
    : undefined;
}

/**
 * Makes pages of the corpus in the folder `out`, and their contents as JSON lines in the file `truth`.
 * @param wild share of pages in rarer forms
 * @throws Error when the maker fails
 */
export function runMaker(
  { maker, corpus }: MakerFiles,
  options: { out: string; truth: string; count: number; seed: number; wild: number },
): void {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const { status } = spawnSync(process.execPath, [maker, '--from', corpus, ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`make-pages.mjs ended with status ${status}.`);
}

/**
 * Makes pages to measure with, in `<out>/pages-<count>/`, once. Without a corpus beside the project its own sample is
 * repeated under new names, and a line on stderr says so.
 * @throws Error when the maker of pages fails
 */
export function makePages(root: string, out: string, count: number): Pages {
  const beside = makerBeside(root);
  const from = beside ? 'corpus' : 'sample';
  const folder = path.join(out, `pages-${count}`);
  const stamp = path.join(out, `pages-${count}.from`);
  if (!beside)
    process.stderr.write(`No corpus at ../shared: the ${count} pages are those of data/, repeated.\n`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return { folder, count, from };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (beside) {
    process.stderr.write(`Making ${count} pages …\n`);
    const truth = path.join(out, `pages-${count}.truth.jsonl`);
    runMaker(beside, { out: folder, truth, count, seed: SEED, wild: 0 });
  } else {
    repeatSample(path.join(root, 'data'), folder, count);
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
