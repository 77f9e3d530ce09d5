import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildOfData, contentsOf } from '../../testing/siteOfData.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { Progress } from '../console/progress.ts';
import { mergeParts, PartError, shareOf, writePart } from './parts.ts';
import { readConfig } from './readConfig.ts';
import { FolderReader } from './readSite.ts';

const { at, put } = temporaryFolder();
const quiet = new Progress(true);

const page = (n: number) =>
  [
    `سفينة ${n} تعبر القناة`,
    `تاريخ النشر: ${(n % 27) + 1}th, March 2021 GMT`,
    `قالت الهيئة إن السفينة رقم ${n} عبرت القناة قبل المد بساعة كاملة.`,
    'المصدر: وكالات',
    'كلمات دلالية: قناة السويس',
    'مقالات مشابهة',
    `• سفينة ${n + 3} تعبر القناة`,
  ].join('\n\n');

const ROWS = [
  'title,text',
  'القمح يصل إلى الميناء,وصلت شحنة القمح الأولى إلى الرصيف الشرقي صباح الثلاثاء بعد تأخير طويل',
  'الجسر يفتح في الربيع,قال المهندس إن العمل في الجسر يكتمل في الربيع إن سمح الطقس بذلك',
].join('\n');

beforeEach(() => {
  for (let n = 0; n < 14; n++) put(`pages/${n % 3 === 0 ? 'أ/' : ''}${n}.txt`, page(n));
  put('pages/copy.txt', page(3));
  put('pages/empty.txt', ' ');
  put('pages/rows.csv', ROWS);
  put('pages/picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  put('pages/warraq.json', '{"name": "أرشيف الميناء"}');
});

async function partsOf(count: number): Promise<string[]> {
  const parts = Array.from({ length: count }, (_, n) => at(`part-${n + 1}-of-${count}`));
  for (const [n, file] of parts.entries())
    await writePart(at('pages'), { part: n + 1, of: count }, file, readConfig(at('pages')), quiet);
  return parts;
}

describe('parts of a collection', () => {
  test.each([1, 2, 3, 7, 40])('%i of them give the site that one process builds', async (count) => {
    const config = readConfig(at('pages'));
    const site = { ...config, workbench: true };
    const whole = await buildOfData(at('whole'), site, () =>
      new FolderReader().read(at('pages'), quiet, config),
    );
    const { files, config: merged } = mergeParts((await partsOf(count)).reverse());
    const summary = await buildOfData(at('merged'), { ...merged, workbench: true }, () =>
      Promise.resolve(files),
    );
    expect(summary).toEqual(whole);
    expect(whole).toMatchObject({ pages: 18, articles: 16 });
    expect(contentsOf(at('merged'))).toEqual(contentsOf(at('whole')));
  });

  test('a part made again is the same, and reads what changed', async () => {
    const [file = ''] = await partsOf(1);
    const before = readFileSync(file);
    await partsOf(1);
    expect(readFileSync(file).equals(before)).toBe(true);
    put('pages/1.txt', page(25));
    await partsOf(1);
    const texts = mergeParts([file]).files.records.flatMap(({ found }) =>
      found.map((one) => JSON.stringify(one)),
    );
    expect(texts.join('')).toContain('سفينة 25 تعبر');
  });

  test('what does not belong together is refused by name', async () => {
    const [one = '', two = '', three = ''] = await partsOf(3);
    const [other = ''] = await partsOf(2);
    expect(() => mergeParts([one, three])).toThrow('1 part of 3 missing: 2.');
    expect(() => mergeParts([one, two, one])).toThrow(`${one} is the same part as ${one}`);
    expect(() => mergeParts([one, two, other])).toThrow(`${other} is a part of another collection`);
    writeFileSync(three, readFileSync(three).subarray(0, -1));
    expect(() => mergeParts([one, two, three])).toThrow(
      `${three} is no part of a collection, or is damaged.`,
    );
    expect(() => mergeParts([one, two, at('pages/1.txt')])).toThrow(PartError);
  });
});

test.each([
  ['1/3', { part: 1, of: 3 }],
  ['12/12', { part: 12, of: 12 }],
  ['0/3', undefined],
  ['4/3', undefined],
  ['1', undefined],
  ['a/b', undefined],
  ['1/3/5', undefined],
])('--part %s', (text, share) => expect(shareOf(text)).toEqual(share));
