import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePage } from './decodePage.ts';
import { bytesOf, tableOf, type Misreading, type SingleByte } from './singleByte.ts';
import { encode } from './fixtures/encode.ts';

/**
 * Real articles × encodings × lengths. No case may be a silent error: a wrong text that is called sure. By default every
 * 40th article is read; `ENCODING_CASES=all` reads as many as make more than 24,000 cases.
 */
const CORPORA = path.resolve(import.meta.dirname, '../../../../shared/corpora');
const STEP = process.env['ENCODING_CASES'] === 'all' ? 4 : 40;

interface Sample {
  title: string;
  body: string;
}

function ofJsonLines(name: string): Sample[] {
  const lines = gunzipSync(readFileSync(path.join(CORPORA, name)))
    .toString()
    .trim()
    .split('\n');
  return lines.filter((_, i) => i % (STEP * 5) === 0).map((line) => JSON.parse(line) as Sample);
}

function ofNewspapers(): Sample[] {
  const folder = path.join(CORPORA, 'newspapers-2012');
  return readdirSync(folder)
    .filter((_, i) => i % STEP === 0)
    .map((name) => decodePage(readFileSync(path.join(folder, name))))
    .flatMap((page) => (page.ok ? [page.text.trim()] : []))
    .map((body) => ({ title: body.split('\n')[0] ?? '', body }));
}

/** The text with what an encoding cannot show replaced by «?», as programs do. */
function fitting(text: string, encoding: SingleByte): string {
  const map = bytesOf(encoding);
  return Array.from(text, (char) => (char < '\x80' || map.has(char) ? char : '?')).join('');
}

function misread(text: string, encoding: Misreading): string {
  const table = tableOf(encoding);
  return [...new TextEncoder().encode(text)].map((byte) => table[byte]).join('');
}

type Case = (text: string) => [bytes: Uint8Array, truth: string];
const utf8 = (text: string) => encode(text, 'utf-8');
const narrow =
  (encoding: SingleByte): Case =>
  (text) => {
    const truth = fitting(text, encoding);
    return [encode(truth, encoding), truth];
  };

const CASES: Record<string, Case> = {
  'utf-8': (text) => [utf8(text), text],
  'utf-16le': (text) => [encode(text, 'utf-16le'), text],
  'utf-16be': (text) => [encode(text, 'utf-16be'), text],
  'windows-1256': narrow('windows-1256'),
  'iso-8859-6': narrow('iso-8859-6'),
  cp720: narrow('cp720'),
  'x-mac-arabic': narrow('x-mac-arabic'),
  'UTF-8 read as windows-1256': (text) => [utf8(misread(text, 'windows-1256')), text],
  'UTF-8 read as windows-1252': (text) => [utf8(misread(text, 'windows-1252')), text],
  'UTF-8 read as windows-1252, bytes lost': (text) => [
    utf8(misread(text, 'windows-1252').replaceAll(/[\x80-\x9f\xad]/g, '')),
    text,
  ],
  'misread twice': (text) => [utf8(misread(misread(text, 'windows-1256'), 'windows-1256')), text],
};

const same = (text: string) => text.replaceAll('\u00a0', ' ').trim();

describe.skipIf(!existsSync(CORPORA))('real articles in every encoding', () => {
  const samples = existsSync(CORPORA)
    ? [...ofJsonLines('news-2018.jsonl.gz'), ...ofJsonLines('news-2018-04-05.jsonl.gz'), ...ofNewspapers()]
    : [];
  it.each(Object.entries(CASES))('%s', (name, make) => {
    const counts = { right: 0, unsure: 0, refused: 0 };
    const silent: string[] = [];
    for (const { title, body } of samples)
      for (const text of [title, body.slice(0, 100), body.slice(0, 300), body.slice(0, 1000), body]) {
        if (!/[\u0621-\u064a]{2}/.test(text)) continue;
        const [bytes, truth] = make(text.replace(/[\ud800-\udbff]$/, ''));
        const page = decodePage(bytes);
        if (!page.ok) counts.refused++;
        else if (!page.sure) counts.unsure++;
        else if (same(page.text) === same(truth)) counts.right++;
        else silent.push(`${page.encoding}: ${page.text.slice(0, 60)} ← ${truth.slice(0, 60)}`);
      }
    expect(silent).toEqual([]);
    const total = counts.right + counts.unsure + counts.refused;
    const floor = name.endsWith('lost') ? 0 : 0.97;
    expect(counts.right / total).toBeGreaterThanOrEqual(floor);
  });
});
