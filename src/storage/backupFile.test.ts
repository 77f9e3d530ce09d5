import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredRecord, Annotation } from './record.ts';
import { INKS } from './record.ts';
import { merge, readBackup, writeBackup } from './backupFile.ts';

const now = new Date('2026-03-01T10:00:00Z');
const brief = {
  id: 'suez-04',
  title: 'سفينة تسدّ القناة',
  source: 'مجلة المرافئ',
  minutes: 4,
  keywords: ['السويس'],
};
const at = { block: 1, exact: 'السفينة', before: 'رست ', after: ' في' };
const mark = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  at,
  ink: 'saffron',
  made: 10,
  ...more,
});
const kept = (more: Partial<StoredRecord> = {}): StoredRecord => ({ id: brief.id, brief, ...more });

const time = fc.nat();
const quotes = fc.record({ block: fc.nat(9), exact: fc.string(), before: fc.string(), after: fc.string() });
const marks = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    at: quotes,
    ink: fc.constantFrom(...INKS),
    made: time,
    note: fc.string(),
    tags: fc.array(fc.string(), { maxLength: 2 }),
    changed: time,
  },
  { requiredKeys: ['id', 'at', 'ink', 'made'] },
);
const place = fc.record(
  {
    at: quotes,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    when: time,
    done: fc.constant<true>(true),
  },
  { requiredKeys: ['at', 'share', 'when'] },
);
/** Any record a reader can have of one article. */
const records: fc.Arbitrary<StoredRecord> = fc.record(
  {
    id: fc.constant(brief.id),
    brief: fc.constant(brief),
    place,
    later: time,
    favourite: time,
    marks: fc
      .uniqueArray(marks, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
      .map((list) => list.toSorted((a, b) => a.at.block - b.at.block)),
  },
  { requiredKeys: ['id', 'brief'] },
);

describe('the file', () => {
  test('says what it is and when it was written', () => {
    const file = JSON.parse(writeBackup([kept({ later: 5 })], [], now));
    expect(file).toEqual({
      warraq: 'shelf',
      version: 1,
      exported: '2026-03-01T10:00:00.000Z',
      kept: [{ id: 'suez-04', brief, later: 5 }],
      searches: [],
    });
  });

  test('read again, is the same, and adds nothing to the store it came from', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), (all) => {
        const read = readBackup(writeBackup(all, [], now));
        // JSON knows no -0.
        const same = JSON.parse(JSON.stringify(all));
        expect(read).toEqual({ ok: true, records: same, searches: [], unreadable: 0 });
        for (const record of all) expect(merge(record, record)).toEqual(record);
      }),
    );
  });

  test.each([
    ['not JSON', 'سلام', 'not-json'],
    ['nothing', '', 'not-json'],
    ['another program’s JSON', '{"bookmarks":[]}', 'not-ours'],
    ['bare JSON', 'null', 'not-ours'],
    ['a list', '[1]', 'not-ours'],
    ['ours without records', '{"warraq":"shelf","version":1}', 'not-ours'],
    ['ours of a later version', '{"warraq":"shelf","version":2,"kept":{}}', 'newer'],
  ])('that is %s is refused', (_, text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem });
  });

  test('holds saved searches; a damaged one is counted', () => {
    const search = { address: '?q=x', made: 1, opened: 2, known: [3] };
    expect(readBackup(writeBackup([], [search], now))).toMatchObject({ ok: true, searches: [search] });
    const text = JSON.stringify({
      warraq: 'shelf',
      version: 1,
      kept: [],
      searches: [search, { address: 7 }],
    });
    expect(readBackup(text)).toEqual({ ok: true, records: [], searches: [search], unreadable: 1 });
  });

  test('with a byte order mark is read', () => {
    expect(readBackup(`\ufeff${writeBackup([], [], now)}`)).toEqual({
      ok: true,
      records: [],
      searches: [],
      unreadable: 0,
    });
  });

  test.each([
    ['no brief', { id: 'a' }],
    ['the brief of another article', { id: 'a', brief }],
    ['an ink that is none', kept({ marks: [{ ...mark('m'), ink: 'green' as 'rose' }] })],
    ['tags that are no words', kept({ marks: [{ ...mark('m'), tags: [7 as unknown as string] }] })],
    ['a place beyond the end', kept({ place: { at, share: 1.5, when: 1 } })],
    ['a day for a time', { ...kept(), later: '2024-12-07' }],
    [
      'a quote without its words',
      kept({ marks: [{ ...mark('m'), at: { ...at, exact: 1 as unknown as string } }] }),
    ],
    ['nothing at all', null],
  ])('with a record that has %s: the rest is read, and it is counted', (_, record) => {
    const whole = kept({ favourite: 3 });
    const text = JSON.stringify({ warraq: 'shelf', version: 1, kept: [record, whole] });
    expect(readBackup(text)).toEqual({ ok: true, records: [whole], searches: [], unreadable: 1 });
  });
});

describe('two records of an article, merged', () => {
  test('have the marks of both, in the order of the text', () => {
    const mine = kept({
      marks: [mark('a', { at: { ...at, block: 1 } }), mark('c', { at: { ...at, block: 5 } })],
    });
    const theirs = kept({
      marks: [mark('b', { at: { ...at, block: 3 } }), mark('d', { at: { ...at, block: 9 } })],
    });
    expect(merge(mine, theirs).marks?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    [
      'changed later',
      mark('a', { note: 'قديم', changed: 20 }),
      mark('a', { note: 'جديد', changed: 30 }),
      'جديد',
    ],
    [
      'changed earlier',
      mark('a', { note: 'جديد', changed: 30 }),
      mark('a', { note: 'قديم', changed: 20 }),
      'جديد',
    ],
    ['never changed', mark('a', { note: 'جديد', changed: 30 }), mark('a'), 'جديد'],
    ['as old, with a note', mark('a'), mark('a', { note: 'ملاحظة' }), 'ملاحظة'],
  ])('keep one of each mark: theirs %s', (_, mine, theirs, note) => {
    expect(merge(kept({ marks: [mine] }), kept({ marks: [theirs] })).marks).toMatchObject([
      { id: 'a', note },
    ]);
  });

  test('keep the earlier wish and the later place', () => {
    const mine = kept({ later: 9, place: { at, share: 0.9, when: 100 } });
    const theirs = kept({ later: 4, favourite: 7, place: { at, share: 0.2, when: 200 } });
    expect(merge(mine, theirs)).toMatchObject({ later: 4, favourite: 7, place: { share: 0.2, when: 200 } });
    expect(merge(theirs, mine)).toMatchObject({ later: 4, favourite: 7, place: { share: 0.2, when: 200 } });
  });

  test('lose nothing of either, whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (mine, theirs) => {
        for (const merged of [merge(mine, theirs), merge(theirs, mine)]) {
          for (const one of [mine, theirs]) {
            const wishes = (['later', 'favourite', 'place'] as const).filter(
              (wish) => one[wish] !== undefined,
            );
            for (const wish of wishes) expect(merged[wish]).toBeDefined();
            const ids = merged.marks?.map(({ id }) => id) ?? [];
            for (const { id } of one.marks ?? []) expect(ids).toContain(id);
          }
        }
      }),
    );
  });
});
