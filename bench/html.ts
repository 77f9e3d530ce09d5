import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseImported } from '../src/import/articles/parseImported.ts';
import { readHtml } from '../src/import/readers/html/readHtml.ts';
import { parsePage } from '../src/parse/parsePage.ts';
import type { ParsedPage } from '../src/article/article.ts';
import { shareFigure } from './accuracy/share.ts';
import { makeHtmlPages, type MadePage } from './html/madePages.ts';
import { stripTags } from './html/markup.ts';
import { bodyOf, emptyReading, fourGrams, type Reading, scorePage } from './html/score.ts';
import { makerBeside } from './pages.ts';
import type { Run } from './run.ts';
import { inTurns } from './samples.ts';
import type { Figure } from './table.ts';

const COUNT = 100;
const ROUNDS = 9;
const FAULTS = 'html-faults.txt';
/** Targets of whole pages: F1 of runs of four words, milliseconds a page. */
const TARGETS = { f1: 0.95, ms: 10 };

/**
 * Measures how well saved web pages are read, beside Readability on linkedom: real pages with their body's text, pages
 * made of a corpus in ten systems, and the same pages stripped of their tags. Without the corpus beside the project
 * nothing is measured, and a line on stdout says so.
 */
export function html({
  root,
  out,
  pages = COUNT,
  half = 'tune',
  show,
}: Pick<Run, 'root' | 'out' | 'pages' | 'half' | 'show'>): void {
  const beside = makerBeside(root);
  const saved = path.resolve(root, '../shared/pages/html');
  if (existsSync(saved)) show({ title: 'Whole saved pages', figures: savedFigures(saved) });
  if (!beside) {
    process.stdout.write('\nNo pages are made: there is no ../shared with a corpus.\n');
    return;
  }
  const made = makeHtmlPages(beside.corpus, pages, half);
  const ours = readingOf(made, readPage);
  const stripped = emptyReading();
  for (const page of made) {
    const text = stripTags(page.html);
    scorePage(stripped, page, parsePage('page.txt', text), text);
  }
  writeFileSync(path.join(out, FAULTS), [...ours.faults, '', ...stripped.faults].join('\n'));
  const peer = made.map((page) => fourGrams(readability(page.html), truthOf(page)).f1);
  show({
    title: `${pages} made pages of ten systems (${half})`,
    figures: [
      ...readingFigures(ours, peer),
      timeFigure(made.filter(({ style }) => !style.encoding).map(({ bytes }) => bytes)),
    ],
    notes: ['Floor: Readability on linkedom.'],
  });
  show({
    title: `The same ${pages} pages stripped of their tags`,
    figures: readingFigures(stripped),
    notes: [`Every fault of both: bench/out/${FAULTS}.`],
  });
}

function readPage({ bytes }: MadePage): ParsedPage {
  return parsed(readHtml('page.html', bytes));
}

function parsed(page: ReturnType<typeof readHtml>): ParsedPage {
  return page.ok ? parseImported(page) : { file: page.path, ok: false, problem: { kind: 'no-article' } };
}

function truthOf({ story }: MadePage): string {
  return story.pieces.map(({ text }) => text).join('\n');
}

function readability(html: string): string {
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent ?? '';
}

function readingOf(pages: readonly MadePage[], read: (page: MadePage) => ParsedPage): Reading {
  const reading = emptyReading();
  for (const page of pages) scorePage(reading, page, read(page));
  return reading;
}

function readingFigures(reading: Reading, floor?: readonly number[]): Figure[] {
  const { f1, faults: _, ...shares } = reading;
  const targets: Partial<Record<string, number>> = { 'paragraphs kept': 0.9995, 'furniture kept out': 0.85 };
  return [
    ...Object.entries(shares).map(([what, share]) => shareFigure(what, share, targets[what] ?? 0.95)),
    {
      what: 'body, F1 of runs of four words',
      unit: 'score',
      samples: [mean(f1)],
      ...(floor ? { floor: [mean(floor)] } : {}),
      target: { atLeast: TARGETS.f1 },
    },
  ];
}

function savedFigures(folder: string): Figure[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  const scores = pages.map(({ name, bytes }): Figure => {
    const truth = readFileSync(path.join(folder, name.replace('.html', '.body.txt')), 'utf8');
    return {
      what: `${name}: F1 (floor: Readability)`,
      unit: 'score',
      samples: [fourGrams(bodyOf(parsed(readHtml(name, bytes))), truth).f1],
      floor: [fourGrams(readability(bytes.toString()), truth).f1],
      target: { atLeast: TARGETS.f1 },
    };
  });
  return [...scores, timeFigure(pages.map(({ bytes }) => bytes))];
}

/** Processor time of a call, in milliseconds: other work on the machine counts less than in time on the clock. */
function cpuMs(call: () => unknown): number {
  const began = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Time of reading a page, in the mean, beside that of Readability. */
function timeFigure(pages: readonly Uint8Array[]): Figure {
  const texts = pages.map((bytes) => new TextDecoder().decode(bytes));
  const [ours = [], peer = []] = inTurns(ROUNDS, [
    () => cpuMs(() => pages.map((bytes) => parsed(readHtml('page.html', bytes)))) / pages.length,
    () => cpuMs(() => texts.map(readability)) / pages.length,
  ]);
  return {
    what: 'processor time a page',
    unit: 'ms',
    samples: ours,
    floor: peer,
    target: { atMost: TARGETS.ms },
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
