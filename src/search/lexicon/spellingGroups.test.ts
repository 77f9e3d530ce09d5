import { describe, expect, test } from 'vitest';
import { FOREIGN_NAMES } from './foreignNames.ts';
import { groupsByFoldedSpelling, readGroups, spellingKey, spellingsIn } from './spellingGroups.ts';
import { SPELLINGS } from './spellings.ts';

describe('lists of spellings', () => {
  const groups = [...SPELLINGS, ...FOREIGN_NAMES];

  test('are long', () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(250);
    expect(FOREIGN_NAMES.length).toBeGreaterThanOrEqual(400);
  });

  test('hold in one group no two spellings that folding makes one', () => {
    expect(groups.filter((group) => new Set(group.map(spellingKey)).size < group.length)).toEqual([]);
  });

  test('hold each spelling in one group', () => {
    const seen = new Map<string, readonly string[]>();
    const twice = groups.flatMap((group) =>
      group.flatMap((spelling) => {
        const before = seen.get(spellingKey(spelling));
        seen.set(spellingKey(spelling), group);
        return before ? [[spelling, before, group]] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  test('are written in Arabic letters without vowel marks and tatweel', () => {
    const odd = groups.flat().filter((spelling) => !/^[ء-غف-يپچڤگ .]+$/u.test(spelling));
    expect(odd).toEqual([]);
  });

  test.each(['ترامب', 'ترامب =', 'ترامب =  ترمب'])('«%s» is malformed', (line) => {
    expect(() => readGroups(line)).toThrow(`«${line}»`);
  });
});

describe('spellings in a group', () => {
  const groups = groupsByFoldedSpelling(
    readGroups(
      'ديمقراطي = ديموقراطي\nمئة = مائة\nأميركا = أمريكا\nقرآن = قرءان\nالنمسا = نمسة\nألمانيا = ألمانية',
    ),
  );
  test.each([
    ['ديمقراطي', ['ديموقراطي']],
    ['الديمقراطيه', ['الديموقراطيه']],
    ['ديموقراطيات', ['ديمقراطيات']],
    ['القران', ['القرءان']],
    ['قرانها', ['قرءانها']],
    // The word changes before the ending: «مئاتها» is of «مئات».
    ['مءهات', []],
    ['اميركاي', []],
    ['النمسا', ['النمسه']],
    ['نمسا', ['نمسه']],
    ['المانيا', ['المانيه']],
    ['ديمق', []],
  ])('%s', (word, others) => {
    expect(spellingsIn(groups, word)).toEqual(others);
  });
});
