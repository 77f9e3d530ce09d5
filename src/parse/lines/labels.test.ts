import { describe, expect, test } from 'vitest';
import { labelAt, standsAlone } from './labels.ts';

const read = (line: string) => {
  const label = labelAt(line, 0, line.length);
  if (label === undefined) return undefined;
  return [label.form.kind, label.separator, standsAlone(line, label) ? '' : line.slice(label.from, label.to)];
};

describe('a label, its separator, and what follows it', () => {
  test.each([
    ['المصدر: وكالات', 'source', 'colon', 'وكالات'],
    ['المـصـدر / وكالات', 'source', 'colon', 'وكالات'],
    ['المصدر -1', 'source', 'none', '-1'],
    ['المصدرCNN', 'source', 'glued', 'CNN'],
    ['الوسومدير الزور', 'keywords', 'glued', 'دير الزور'],
    ['الكلمات الدلالية | حمص', 'keywords', 'colon', 'حمص'],
    ['کلمات دلالیة: حمص', 'keywords', 'colon', 'حمص'],
    ['كلمات_دلالية: حمص', 'keywords', 'colon', 'حمص'],
    ['كلمات دﻻلية: حمص', 'keywords', 'colon', 'حمص'],
    ['TAGS: حمص', 'keywords', 'colon', 'حمص'],
    ['إقرأ أيضاً:', 'list', 'colon', ''],
    ['اقرأ ايضا|', 'list', 'colon', ''],
    ['أقرأ أيضا', 'list', 'none', ''],
    ['اقرأأيضا: متحف', 'list', 'colon', 'متحف'],
    ['اقرأ أيضاًمتحف البحر', 'list', 'glued', 'متحف البحر'],
    ['اقرأ أيضاً على موقعنا:', 'list', 'none', ''],
    ['قد يهمك 👇', 'list', 'none', ''],
    ['▪ اقرأ أيضًا ▪', 'list', 'none', ''],
    ['للمزيد.. متحف', 'list', 'dots', 'متحف'],
    ['مقالات مشابهة', 'list', 'none', ''],
    ['\u202bمقالات\u200f مشابهة\u202c', 'list', 'none', ''],
    ['ﺍﻟﻤﺼﺪﺭ: وكالات', 'source', 'colon', 'وكالات'],
    ['تاريخ النشر : 7/12/2024', 'date', 'colon', '7/12/2024'],
    ['آخر تحديث: أمس', 'update', 'colon', 'أمس'],
  ])('%s', (line, kind, separator, value) => expect(read(line)).toEqual([kind, separator, value]));
});

describe('a word that only begins like a label is none', () => {
  test.each([['وأشار المصدر إلى ذلك'], ['وأقر أيضاً بذلك'], ['مقالا مشابها'], ['قال'], ['']])('%s', (line) =>
    expect(read(line)).toBeUndefined(),
  );
});
