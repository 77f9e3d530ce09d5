import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { readNouns } from './lexicon.ts';
import { inflectionsOf } from './paradigm.ts';

const formsOf = (entry: string) =>
  new Set(
    readNouns(entry)
      .flatMap((one) => inflectionsOf(one))
      .map(({ form }) => form),
  );

describe('the forms of an entry', () => {
  test.each<[entry: string, forms: string]>([
    ['مشروع مشاريع +ات', 'مشروع مشروعا مشروعه مشروعهما مشروعين مشروعان مشاريع مشاريعنا مشروعات مشروعاتهم'],
    ['مدينة مدن', 'مدينة مدينتنا مدينته مدينتين مدينتان مدينتي مدينتا مدن مدنها مدنا'],
    ['مواطن +ون', 'مواطن مواطنا مواطنون مواطنين مواطنو مواطني مواطنيها مواطنونا مواطنة مواطنات مواطنتين'],
    ['مباراة +ات', 'مباراة مباراته مباراتين مباريات مبارياتها'],
    ['قناة +ات', 'قناة قنوات قنواتنا قناتهم'],
    ['مستشفى +ات', 'مستشفى مستشفاه مستشفيين مستشفيات'],
    ['لقاء +ات', 'لقاء لقائه لقاؤه لقاءات لقاءاتهم لقاءين'],
    ['~أحمر حمر ف:حمراء', 'أحمر حمراء حمر حمراوين'],
    ['~كبير كبار', 'كبير كبيرا كبيرة كبيرتين كبار'],
    ['محامي محامون محامين ف:محامية', 'محامي محام محامون محامين محامية'],
    ['قاضي قضاة', 'قاضي قاض قضاة قضاتها'],
    ['مبدأ مبادئ', 'مبدأ مبدئه مبدؤها مبادئ مبادئها'],
    ['أب آباء', 'أب أبوه أباها أبيهم آباء آبائنا'],
    ['رئيس رؤساء', 'رئيس رؤساء رؤسائهم رئيسا'],
    ['كاميرا +ات', 'كاميرا كاميرات كاميراتهم'],
    ['~رسمي +ون', 'رسمي رسميا رسمية رسميون رسميين'],
  ])('%s', (entry, forms) => {
    const found = formsOf(entry);
    expect(forms.split(' ').filter((form) => !found.has(fold(form)))).toEqual([]);
  });

  test.each<[entry: string, others: string]>([
    ['مال أموال', 'مالي'],
    ['~عادي +ون', 'عاد'],
    ['مصري +ون', 'مصر'],
    ['سوري +ون', 'سوريا'],
    ['~أعلى ف:عليا أعال', 'علي'],
    ['مدينة مدن', 'مدينا مدينون مدينه'],
    ['مساء أمسيات', 'مساءا'],
  ])('not of %s', (entry, others) => {
    const found = readNouns(entry).flatMap((one) => inflectionsOf(one));
    for (const other of others.split(' ')) {
      const same = found.filter(({ form }) => form === fold(other));
      // «مدينه» printed with ه is «his debtor», not the town.
      expect(same.filter(({ hasTaa }) => !hasTaa || !other.endsWith('ه'))).toEqual([]);
    }
  });
});
