import { expect, test } from 'vitest';
import { ownTitle } from './ownTitle.ts';

const TITLE = 'عودة السفن إلى الميناء';

test.each([
  ['with an affix after it', `${TITLE} | عاجل`],
  ['with an affix before it', `شاهد.. ${TITLE}`],
  ['with the name of a site', `${TITLE} - صحيفة الرواق`],
  ['in another spelling', 'عوده السفن الي الميناء | عاجل'],
])('a headline %s shows the article’s own title', (_, printed) => {
  expect(ownTitle(printed, TITLE)).toBe(TITLE);
});

test.each([
  ['the title itself', TITLE],
  ['the title with other quotes', `«${TITLE}»`],
  ['another wording', 'السفن تعود إلى الميناء'],
  ['a shorter wording', 'عودة السفن'],
  ['the beginning of a longer word', 'عودة السفن إلى الميناءين'],
])('%s stays as printed', (_, printed) => {
  expect(ownTitle(printed, TITLE)).toBeUndefined();
});
