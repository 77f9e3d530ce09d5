import { expect, test } from 'vitest';
import { titleClass } from './titleClass.ts';

test('a headline of usual length has no class', () => {
  expect(titleClass('توقف القناة يحتجز تجارة قيمتها 9.6 مليار دولار يوميًا')).toBeUndefined();
});

test('a long headline is set smaller', () => {
  expect(titleClass('أ'.repeat(89))).toBeUndefined();
  expect(titleClass('أ'.repeat(90))).toBe('long-title');
});
