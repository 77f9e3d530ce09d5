import { expect, test } from 'vitest';
import { withoutEntities } from './entities.ts';

test.each([
  ['&quot;أ&quot;', '"أ"'],
  ['&#1593;', 'ع'],
  ['&#x639;', 'ع'],
  ['&laquo;أ&raquo;', '«أ»'],
  ['&amp;quot;', '&quot;'],
  ['&unknown; &#0; &#x110000;', '&unknown; &#0; &#x110000;'],
  ['A&B', 'A&B'],
])('the entities of %s read once give %s', (text, read) => {
  expect(withoutEntities(text)).toBe(read);
});
