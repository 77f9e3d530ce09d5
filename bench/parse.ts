import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from '../src/parse/parsePage.ts';
import { decode } from '../src/generator/disk/decode.ts';
import { listFiles } from '../src/generator/disk/listFiles.ts';
import { readText } from '../src/generator/disk/readFolder.ts';
import { makePages } from './pages.ts';
import type { Run } from './run.ts';
import { inTurns, timed } from './samples.ts';
import type { Figure } from './table.ts';

const PAGES = 2000;

/** Measures on one core how fast pages are read, how the time grows with a page's length, and a page of one 10 MB line. */
export function parse(run: Run): void {
  const { folder, count } = makePages(run.root, run.out, PAGES);
  const pages = listFiles(folder).files.map((file) => ({
    file,
    bytes: readFileSync(path.join(folder, file)),
  }));
  const rounds = run.full ? 31 : 15;
  run.show({
    title: `Reading ${count} pages`,
    figures: rates(pages, rounds),
    notes: [
      'Floor of text → object: the same texts split at their line ends. Of bytes → JSON line: the same bytes decoded,',
      'and the finished objects written as JSON. Below 1 is slower than the floor.',
    ],
  });
  run.show({
    title: 'A page twice as long',
    figures: growth(),
    notes: [
      'The time of a page over that of one half as long, for the four doublings from 64 kB to 1 MB of what is named.',
    ],
  });
  run.show({
    title: 'A page of one line, 10 MB',
    figures: oneLine(run.full ? 5 : 3),
    notes: ['Bytes → JSON line. Floor: the bytes decoded and written as one JSON string.'],
  });
}

interface Bytes {
  file: string;
  bytes: Uint8Array;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : '';
}

function rates(pages: Bytes[], rounds: number): Figure[] {
  const texts = pages.map(({ file, bytes }) => ({ file, text: textOf(bytes) }));
  const objects = texts.map(({ file, text }) => parsePage(file, text));
  const rate = (all: () => unknown) => () => pages.length / (timed(all).ms / 1000);
  const [read = [], split = [], lines = [], written = []] = inTurns(rounds, [
    rate(() => texts.map(({ file, text }) => parsePage(file, text))),
    rate(() => texts.map(({ text }) => text.split('\n'))),
    rate(() => pages.map(({ file, bytes }) => JSON.stringify(readText(file, bytes)))),
    rate(() => pages.map(({ bytes }, i) => [textOf(bytes).length, JSON.stringify(objects[i])])),
  ]);
  return [
    { what: 'text → object', unit: 'pages/s', samples: read, floor: split, target: { atLeast: 25_000 } },
    {
      what: 'bytes → JSON line',
      unit: 'pages/s',
      samples: lines,
      floor: written,
      target: { atLeast: 10_000 },
    },
  ];
}

const PARAGRAPH =
  'وصلت السفينة إلى المرفأ صباح الأحد، وقال المصدر في الميناء إن تفريغ حمولتها يستغرق 3 أيام؛ وهي 2.5 ألف طن من القمح.';
const START = 'وصول السفينة إلى المرفأ\n\nتاريخ النشر: 7th, December 2024 GMT\n\n';

/** Makers of pages with about `length` characters of one part, by that part. */
const LONG = {
  paragraphs: (length: number) => START + `${PARAGRAPH}\n\n`.repeat(length / PARAGRAPH.length),
  'one paragraph': (length: number) => START + `${PARAGRAPH} `.repeat(length / PARAGRAPH.length),
  'one word': (length: number) => START + 'س'.repeat(length),
  'white space': (length: number) => START + PARAGRAPH + ' \u00a0\t'.repeat(length / 3) + PARAGRAPH,
  'blank lines': (length: number) => START + PARAGRAPH + '\n'.repeat(length) + PARAGRAPH,
  'related headlines': (length: number) =>
    `${START}${PARAGRAPH}\n\nالمصدر: وكالة الساحل\n\nمقالات مشابهة\n${'  • رسو السفينة في المرفأ\n'.repeat(length / 26)}`,
  keywords: (length: number) =>
    `${START}${PARAGRAPH}\n\nالمصدر: وكالة الساحل\n\nكلمات دلالية: ${'مرفأ السفن '.repeat(length / 11)}\n`,
  'read-also labels': (length: number) =>
    START +
    `اقرأ أيضًا:\n\nرسو السفينة في المرفأ\n\n${PARAGRAPH}\n\n`.repeat(length / (PARAGRAPH.length + 36)),
  'labels without a line end': (length: number) =>
    START + 'اقرأ أيضاًالمصدر: كلمات دلالية: '.repeat(length / 32),
  'source lines': (length: number) => `${START}${PARAGRAPH}\n${'المصدر: وكالة الساحل\n'.repeat(length / 21)}`,
} satisfies Record<string, (length: number) => string>;

/** Reading time after which no longer page is tried: a growth that is too fast has shown by then. */
const LONG_ENOUGH_MS = 1000;
/** Time in which a page is read again and again; the fastest reading counts, for others hold pauses of the garbage collector. */
const REPEATED_MS = 150;

function growth(): Figure[] {
  return Object.entries(LONG).map(([what, make]) => {
    const ratios: number[] = [];
    let before: number | undefined;
    for (let length = 65_536; length <= 1_048_576; length *= 2) {
      const time = fastest(make(length));
      if (before !== undefined) ratios.push(time / before);
      if (time > LONG_ENOUGH_MS) break;
      before = time;
    }
    return { what, unit: '×', samples: ratios, target: { atMost: 2.3 } };
  });
}

function fastest(page: string): number {
  const began = performance.now();
  let least = Infinity;
  while (performance.now() - began < REPEATED_MS) {
    least = Math.min(least, timed(() => parsePage('long.txt', page)).ms);
  }
  return least;
}

function oneLine(rounds: number): Figure[] {
  const bytes = 10 * 1024 * 1024;
  return (['one paragraph', 'one word', 'labels without a line end', 'keywords'] as const).map((what) => {
    // An Arabic letter takes two bytes.
    const page = new TextEncoder().encode(LONG[what](bytes / 2));
    const [read = [], copied = []] = inTurns(rounds, [
      () => timed(() => JSON.stringify(readText('long.txt', page))).ms / 1000,
      () => timed(() => JSON.stringify(textOf(page))).ms / 1000,
    ]);
    return { what, unit: 's', samples: read, floor: copied, target: { atMost: 2 } };
  });
}
