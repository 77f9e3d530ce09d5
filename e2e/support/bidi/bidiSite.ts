import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Line } from './bidiReading.ts';
import { LINES } from './bidiLines.ts';
import type { ServedFolder } from '../serveFolder.ts';
import { serveFolder } from '../serveFolder.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Lines by the kind of text they are in the collection. */
export const linesOf = (...sets: Line['set'][]): readonly Line[] =>
  LINES.filter(({ set }) => sets.includes(set));

/** Title of the article whose paragraphs are all lines but the sources. */
export const TEXT_TITLE = 'سطور يلتقي فيها الحرف العربي بحرف آخر أو برقم';
/** Ordinary paragraphs, one for each article whose headline is a line: articles of one text would be one article. */
const PARAGRAPHS = [
  'عادت السفن إلى الميناء مساء أمس، ووقف الناس على الرصيف ينتظرون من فيها حتى غابت الشمس.',
  'فتح المرصد أبوابه لتلاميذ المدارس، فنظروا إلى القمر من عدسة لم يلمسها أحد قبلهم.',
  'جلس عمال السكة في ظل المحطة القديمة يشربون الشاي ويتذكرون أول قطار مرّ بهم.',
  'رسم التلاميذ خريطة للساحل كله، وعلّقوها في المدرسة ليراها من يزورها من أهل الحي.',
  'وصل البريد متأخرًا يومين، فقرأ الناس أخبار الأسبوع كلها في مساء واحد تحت المصباح.',
  'أغلقت الأسواق باكرًا بسبب المطر، وبقي باعة التمر وحدهم تحت القناطر.',
];

/** Builds a collection whose headlines, sources and paragraphs are the lines with the generator, and serves it. */
export async function serveLines(name: string): Promise<ServedFolder> {
  const folder = path.join(ROOT, 'node_modules/.cache/warraq/e2e', name);
  const pages = path.join(folder, 'pages');
  const out = path.join(folder, 'out');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const [file, text] of Object.entries(collection())) writeFileSync(path.join(pages, file), text);
  await promisify(execFile)(
    process.execPath,
    ['src/generator/run.mjs', 'build', pages, '--out', out, '--strict'],
    { cwd: ROOT },
  );
  return serveFolder(out, '/');
}

/** Pages by file name: one of all paragraphs, and one a headline, with each source under some of them. */
function collection(): Record<string, string> {
  const titles = linesOf('headline', 'list').map(({ text }) => text);
  const sources = linesOf('source').map(({ text }) => text);
  const sourceOf = (i: number) => sources[i % sources.length] ?? '';
  const paragraphs = linesOf('text', 'headline', 'list').map(({ text }) => text);
  const pages: Record<string, string> = {
    'lines.txt': pageOf(TEXT_TITLE, [PARAGRAPHS.join(' '), ...paragraphs], sourceOf(0), titles),
  };
  for (const [i, title] of titles.entries())
    pages[`headline-${i}.txt`] = pageOf(title, [PARAGRAPHS[i % PARAGRAPHS.length] ?? ''], sourceOf(i), [
      TEXT_TITLE,
    ]);
  return pages;
}

function pageOf(
  title: string,
  paragraphs: readonly string[],
  source: string,
  related: readonly string[],
): string {
  return [
    title,
    'تاريخ النشر: 7th, December 2024 GMT',
    ...paragraphs,
    `المصدر: ${source}`,
    'أخبار ذات صلة',
    related.map((headline) => `- ${headline}`).join('\n'),
  ].join('\n\n');
}
