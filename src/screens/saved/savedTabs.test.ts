import { describe, expect, test } from 'vitest';
import type { StoredRecord, Annotation } from '../../storage/record.ts';
import type { Part } from './savedTabs.ts';
import {
  firstPart,
  inksOf,
  ofPart,
  PARTS,
  readAsked,
  savedAddress,
  sizeOf,
  TABS,
  tagsOf,
  withWords,
} from './savedTabs.ts';

const at = (exact: string) => ({ block: 0, exact, before: '', after: '' });
const mark = (exact: string, made: number, more: Partial<Annotation> = {}): Annotation => ({
  id: `${exact} ${made}`,
  at: at(exact),
  ink: 'saffron',
  made,
  ...more,
});
const article = (id: string, title: string, kept: Partial<StoredRecord> = {}): StoredRecord => ({
  id,
  brief: { id, title, minutes: 4, keywords: [] },
  ...kept,
});
const readAt = (when: number, done?: true) => ({
  at: at('رست'),
  share: done ? 1 : 0.4,
  when,
  ...(done && { done }),
});

const begun = article('begun', 'أسود الأطلس', { place: readAt(20), later: 1 });
const read = article('read', 'مرآة من ذهب', { place: readAt(30, true), favourite: 5 });
const older = article('older', 'ليلة الدوحة', { place: readAt(10), later: 9 });
const marked = article('marked', 'ستة أيام في الممر', {
  marks: [mark('اضطراب المواعيد', 3), mark('عادت السفن', 1, { changed: 40, note: 'راجع الوكالة' })],
});
const SHELF = [begun, read, older, marked];
const ids = (kept: readonly StoredRecord[]) => kept.map(({ id }) => id);

test.each<[Part, string[]]>([
  ['reading', ['begun', 'older']],
  ['later', ['older', 'begun']],
  ['favourite', ['read']],
  ['marks', ['marked']],
  ['history', ['read', 'begun', 'older']],
])('«%s» has its articles, the latest first', (part, expected) => {
  expect(ids(ofPart(SHELF, part))).toEqual(expected);
});

test('of marks the one changed last says where their article stands', () => {
  const other = article('other', 'آخر', { marks: [mark('كلام', 39)] });
  expect(ids(ofPart([other, marked], 'marks'))).toEqual(['marked', 'other']);
});

test('a part is counted in articles, that of marks in marks', () => {
  expect(PARTS.map((part) => [part, sizeOf(SHELF, part)])).toEqual([
    ['reading', 2],
    ['later', 2],
    ['favourite', 1],
    ['marks', 2],
    ['history', 3],
  ]);
});

describe('the filter leaves', () => {
  const sourced = article('sourced', 'عنوان', { later: 2 });
  sourced.brief.source = 'مجلة المرافئ';
  sourced.brief.keywords = ['قناة السويس'];
  const all = [...SHELF, sourced];
  test.each<[string, Part, string[]]>([
    ['', 'later', ['begun', 'read', 'older', 'marked', 'sourced']],
    ['  ', 'later', ['begun', 'read', 'older', 'marked', 'sourced']],
    ['اسود', 'later', ['begun']],
    ['المرافئ السويس', 'later', ['sourced']],
    ['الدوحه ليله', 'later', ['older']],
    ['الدوحة الممر', 'later', []],
    ['الوكاله', 'later', ['marked']],
  ])('of «%s» in «%s» %j', (q, part, expected) => {
    expect(ids(withWords(all, { part, q }))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['اضطراب', ['اضطراب المواعيد']],
    ['الوكاله', ['عادت السفن']],
    ['الممر', ['اضطراب المواعيد', 'عادت السفن']],
    ['الممر السفن', ['عادت السفن']],
  ])('of an article’s marks those that have «%s», or whose headline has', (q, expected) => {
    const [only] = withWords(SHELF, { part: 'marks', q });
    expect(only?.marks?.map((one) => one.at.exact)).toEqual(expected);
  });

  test('no article in «marks» none of whose marks is left', () => {
    expect(withWords(SHELF, { part: 'marks', q: 'ظظظ' })).toEqual([]);
  });
});

describe('the address', () => {
  test.each<[Part, string, string]>([
    ['reading', '', '/saved/?part=reading'],
    ['later', '', '/saved/?part=later'],
    ['marks', 'سفن & موانئ', '/saved/?part=marks&q=%D8%B3%D9%81%D9%86+%26+%D9%85%D9%88%D8%A7%D9%86%D8%A6'],
  ])('of «%s» with «%s» leads back', (part, q, address) => {
    expect(savedAddress({ part, q })).toBe(address);
    expect(readAsked(address.slice('/saved/'.length))).toEqual({ part, q });
  });

  test.each<[string, StoredRecord[], Part | undefined]>([
    ['what is being read', SHELF, 'reading'],
    ['what is kept for later', [article('kept', 'مؤجَّل', { later: 1 }), marked], 'later'],
    ['highlights alone', [marked], 'marks'],
    ['what was read to its end', [article('read', 'مقروء', { place: readAt(3, true) })], 'history'],
    ['nothing', [], undefined],
  ])('that names no part we know opens where something is: %s', (_, records, part) => {
    expect(readAsked('?part=elsewhere')).toEqual({ part: undefined, q: '' });
    expect(firstPart(records)).toBe(part);
  });
});

describe('annotations by ink and tag', () => {
  const tagged = article('tagged', 'أسواق الميناء', {
    marks: [
      mark('ارتفعت الأسعار', 1, { ink: 'olive', tags: ['اقتصاد', 'للتحقّق'] }),
      mark('هبطت الأسعار', 2, { ink: 'rose', tags: ['إقتصاد'] }),
      mark('رست السفن', 3, { ink: 'olive' }),
    ],
  });
  const shown = (asked: object) =>
    withWords([...SHELF, tagged], { part: 'marks', q: '', ...asked }).flatMap(({ marks = [] }) =>
      marks.map((one) => one.at.exact),
    );

  test.each<[string, object, string[]]>([
    ['an ink', { ink: 'olive' }, ['ارتفعت الأسعار', 'رست السفن']],
    ['a tag, in any spelling', { tag: 'اقتصاد' }, ['ارتفعت الأسعار', 'هبطت الأسعار']],
    ['both', { ink: 'rose', tag: 'اقتصاد' }, ['هبطت الأسعار']],
    ['and words of the note', { ink: 'olive', q: 'سفن' }, ['رست السفن']],
    ['words find tags', { q: 'للتحقق' }, ['ارتفعت الأسعار']],
    ['a tag that no annotation has', { tag: 'رياضة' }, []],
  ])('%s', (_, asked, expected) => expect(shown(asked)).toEqual(expected));

  test('are counted, a tag in all its spellings once', () => {
    expect(inksOf([tagged])).toEqual([
      { ink: 'saffron', count: 0 },
      { ink: 'olive', count: 2 },
      { ink: 'rose', count: 1 },
    ]);
    expect(tagsOf([...SHELF, tagged])).toEqual([
      { text: 'اقتصاد', count: 2 },
      { text: 'للتحقّق', count: 1 },
    ]);
  });

  test('stand in the address of their part alone', () => {
    const asked = { part: 'marks', q: 'سفن', ink: 'rose', tag: 'اقتصاد' } as const;
    const address = savedAddress(asked);
    expect(readAsked(address.slice('/saved/'.length))).toEqual(asked);
    expect(readAsked(address.replace('part=marks', 'part=later').slice('/saved/'.length))).toEqual({
      part: 'later',
      q: 'سفن',
    });
    expect(readAsked('?part=marks&ink=green')).toEqual({ part: 'marks', q: '' });
  });
});

test('every part has a link', () => {
  expect([...TABS].sort()).toEqual([...PARTS, 'searches'].sort());
});
