import { describe, expect, test } from 'vitest';
import { isFunctionWord } from './functionWords.ts';

describe('function words', () => {
  test.each('في من على إلى الى أو او هذا هٰذا التي وفي فمن وعلى لِمَ منها بما متى و ما The'.split(' '))(
    '%s',
    (word) => expect(isFunctionWord(word)).toBe(true),
  );
});

describe('other words, some of them alike', () => {
  // Names, nouns and verbs that share letters with a function word.
  test.each('علي متي وعد فيل منى منح عنب لمى هند هام وفاء فهم وهن كانون إنس أنس القاهرة دونم معز'.split(' '))(
    '%s',
    (word) => expect(isFunctionWord(word)).toBe(word === 'فهم' || word === 'وهن'),
  );
});
