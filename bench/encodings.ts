import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../src/import/encodings/decodePage.ts';
import { ARABIC_CASES, type EncodingCase, OTHER_CASES } from './encodings/cases.ts';
import { makerBeside } from './pages.ts';
import type { Run } from './run.ts';
import type { Figure } from './table.ts';

/** Lengths of the texts, in bytes: headlines, leads, whole articles. */
const LENGTHS = [20, 50, 100, 200, 500, 2000];
const COUNT = 200;

/** Outcomes of the cases of one encoding. */
interface Outcome {
  right: number;
  /** Wrong, and called sure. */
  silent: number;
  /** Said to be a guess. */
  unsure: number;
  refused: number;
}

/**
 * Measures how the encoding of a page is recognized: articles of the corpus in every encoding and in lengths from a headline's
 * to a page's. The error that counts is a wrong text that is called sure. Without the corpus beside the project nothing
 * is measured, and a line on stdout says so.
 */
export function encodings({ root, pages = COUNT, show }: Pick<Run, 'root' | 'pages' | 'show'>): void {
  const beside = makerBeside(root);
  if (!beside) {
    process.stdout.write('\nEncodings are not measured: there is no ../shared with a corpus.\n');
    return;
  }
  const texts = textsOf(beside.corpus, pages);
  show({
    title: `Encodings: ${pages} articles, ${LENGTHS.join(', ')} bytes of each`,
    figures: [
      ...Object.entries(ARABIC_CASES).map(([name, make]) => figure(name, outcomeOf(texts, make))),
      ...Object.entries(OTHER_CASES).map(([name, { text, make }]) =>
        figure(name, outcomeOf(stretchesOf(text), make)),
      ),
    ],
    notes: ['Silent: a wrong text that is called sure. Told: the page says that its encoding is a guess.'],
  });
  show({
    title: 'The shortest texts alone',
    figures: Object.entries(ARABIC_CASES).map(([name, make]) =>
      figure(name, outcomeOf(texts, make, LENGTHS.slice(0, 1))),
    ),
  });
}

function textsOf(corpus: string, count: number): string[] {
  const lines = gunzipSync(readFileSync(corpus)).toString().trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((line) => {
      const { title, body } = JSON.parse(line) as { title: string; body: string };
      return `${title}\n${body}`;
    });
}

/** Beginnings of a text at each of its words: a short text for many cases. */
function stretchesOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(0, -4).map((_, i) => words.slice(i).join(' '));
}

function outcomeOf(texts: readonly string[], make: EncodingCase, lengths = LENGTHS): Outcome {
  const outcome: Outcome = { right: 0, silent: 0, unsure: 0, refused: 0 };
  for (const text of texts)
    for (const length of lengths) {
      const part = cut(text, make, length);
      if (!/[\u0621-\u064a]{2}/.test(part)) continue;
      const { bytes, truth } = make(part);
      const page = decodePage(bytes);
      if (!page.ok) outcome.refused++;
      else if (!page.sure) outcome.unsure++;
      else outcome[same(page.text, truth) ? 'right' : 'silent']++;
    }
  return outcome;
}

/** Beginning of a text that has so many bytes in an encoding, no character cut. */
function cut(text: string, make: EncodingCase, length: number): string {
  const sample = text.slice(0, length);
  const { bytes } = make(sample);
  const chars = Math.max(4, Math.floor((length * sample.length) / Math.max(1, bytes.length)));
  return sample.slice(0, chars).replace(/[\ud800-\udbff]$/, '');
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll(/[\u00a0\ufeff]/g, ' ').trim();
  return plain(one) === plain(other);
}

function figure(name: string, { right, silent, unsure, refused }: Outcome): Figure {
  return {
    what: `${name}: silent errors (${right} right, ${unsure} told, ${refused} refused)`,
    unit: 'files',
    samples: [silent],
    target: { atMost: 0 },
  };
}
