import { expect, test } from 'vitest';
import { withoutEntities } from './entities.ts';

test.each([
  ['&quot;أ&quot;', '"أ"'],
  ['&#1593;', 'ع'],
  ['&#x639;', 'ع'],
  ['&laquo;أ&raquo;', '«أ»'],
  ['&amp;quot;', '"'],
  ['&amp;amp;#8211;', '–'],
  ['&amp;amp;', '&'],
  ['&Eacute;lys&eacute;e &copy; 21&deg;C 5&euro;', 'Élysée © 21°C 5€'],
  ['&bull; خبر', '• خبر'],
  ['&zacute;&bcaron;', 'ź&bcaron;'],
  ['&unknown; &#0; &#x110000;', '&unknown; &#0; &#x110000;'],
  ['A&B', 'A&B'],
])('the entities of %s read %s', (text, read) => {
  expect(withoutEntities(text)).toBe(read);
});
