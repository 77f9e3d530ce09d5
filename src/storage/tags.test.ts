import { expect, test } from 'vitest';
import { tagsIn } from './tags.ts';

test.each([
  ['اقتصاد، للتحقق', ['اقتصاد', 'للتحقق']],
  ['  قناة   السويس ,port; #ميناء', ['قناة السويس', 'port', 'ميناء']],
  ['إقتصاد، اقتصاد', ['إقتصاد']],
  ['سوق الأسهم\nسوق', ['سوق الأسهم', 'سوق']],
  ['،، ', []],
  ['', []],
])('«%s» is %j', (typed, tags) => expect(tagsIn(typed)).toEqual(tags));
