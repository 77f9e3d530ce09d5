import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyBlocks } from './classifyBlocks.ts';

const PROSE = 'افتُتح الجسر صباح السبت بحضور جمع من أهل الضفتين، وعبره المشاة قبل السيارات.';
const MORE = 'وكان العمل فيه قد بدأ قبل أربعة أعوام، ثم توقف عامين لقلة المال، ثم عاد في الربيع.';

const kindsOf = (...texts: string[]): string[] => classifyBlocks(texts).map(({ kind }) => kind);
/** Kind of a line that stands between two stretches of prose. */
const between = (line: string): string | undefined => kindsOf(PROSE, line, MORE)[1];

describe('a subhead', () => {
  test.each([
    'أربعة أعوام',
    'جسر أم عبّارة؟',
    '«لن نعود»',
    '"غياب الشفافية"',
    'من الضفة إلى الضفة',
    'الجسر: حكاية نهر',
    'ثورة 25 يناير',
    '8 أقواس و4 أعوام',
    'تأويلات غريبة!',
  ])('«%s»', (line) => expect(between(line)).toBe('subhead'));

  test.each([
    ['cut from a paragraph', 'من جهتها،'],
    ['ended like a sentence', 'وصل الجميع.'],
    ['announcing what follows', 'وقال المهندس:'],
    ['going on', 'وبعد ذلك…'],
    ['as long as a headline', 'وزير النقل يفتتح الجسر بعد أربعة أعوام من العمل'],
    ['a signature', 'فرانس 24 / أ ف ب'],
    ['a footnote', '*نقلاً عن مجلة'],
    ['a name in brackets', '(فلان الفلاني)'],
    ['a link to elsewhere', 'للمزيد: حكاية الجسر'],
    ['another', 'اقرأ أيضا حكاية الجسر'],
    ['a rule', '--------'],
    ['a time', '10:30'],
    ['an address', 'https://example.org'],
    ['a hashtag', '#الجسر'],
  ])('is not what is %s: «%s»', (_, line) => expect(between(line)).toBe('paragraph'));

  test('stands neither first nor last, nor under a cut sentence, nor over another short line', () => {
    expect(kindsOf('أربعة أعوام', PROSE)[0]).toBe('paragraph');
    expect(kindsOf(PROSE, 'أربعة أعوام')[1]).toBe('paragraph');
    expect(kindsOf(`${PROSE.slice(0, -1)} ثم`, 'أربعة أعوام', MORE)[1]).toBe('paragraph');
    expect(kindsOf(PROSE, 'أربعة أعوام', 'وجسر واحد', MORE).slice(1, 3)).toEqual(['paragraph', 'paragraph']);
  });

  test('stands over a list, and after one', () => {
    expect(kindsOf(PROSE, 'خطوات العبور', '1- قف.', '2- انظر.')).toEqual([
      'paragraph',
      'subhead',
      'item',
      'item',
    ]);
    expect(kindsOf(PROSE, '- قف.', '- انظر.', 'بعد العبور', MORE)[3]).toBe('subhead');
  });
});

describe('a quotation', () => {
  test.each([
    '«لم أعبر هذا النهر ماشيًا منذ أربعين عامًا، واليوم عبرته مع أحفادي»',
    '"لم أعبر هذا النهر ماشيًا منذ أربعين عامًا، واليوم عبرته مع أحفادي".',
    '“لم أعبر هذا النهر ماشيًا منذ أربعين عامًا، واليوم عبرته مع أحفادي”',
  ])('is wholly in quotes: %s', (line) => expect(between(line)).toBe('quotation'));

  test.each([
    ['two', '«لم أعبر هذا النهر منذ أربعين عامًا» و«عبرته اليوم مع أحفادي كلهم»'],
    ['a phrase and its speaker', '«لم أعبر هذا النهر منذ أربعين عامًا»، قال رجل من أهل الضفة الغربية.'],
    ['left open', '«لم أعبر هذا النهر ماشيًا منذ أربعين عامًا، واليوم عبرته مع أحفادي.'],
  ])('is not what is %s: %s', (_, line) => expect(between(line)).toBe('paragraph'));
});

describe('a list', () => {
  test.each<[string, string[]]>([
    ['signs', ['• قف.', '• انظر.', '• اعبر.']],
    ['hyphens without a space', ['-قف.', '-انظر.']],
    ['numbers', ['1. قف.', '2. انظر.']],
    ['Arabic-Indic numbers', ['٣) قف.', '٤) انظر.']],
    ['numbers that leave some out', ['65- مصر', '70- الأردن']],
  ])('with %s', (_, lines) =>
    expect(kindsOf(PROSE, ...lines)).toEqual(['paragraph', ...lines.map(() => 'item')]),
  );

  test('without signs, announced by a colon: days, numbers, names', () => {
    const announced = 'وهذا سجل العمل في الجسر:';
    expect(kindsOf(announced, '٣ مايو: الأساس.', '4 يونيو: القوس الأول.', MORE)).toEqual([
      'paragraph',
      'item',
      'item',
      'paragraph',
    ]);
    expect(kindsOf(announced, 'الضفة الأولى: قوسان.', 'الضفة الأخرى: ثلاثة.')[1]).toBe('item');
    expect(kindsOf(PROSE, '٣ مايو: الأساس.', '4 يونيو: القوس الأول.')[1]).toBe('paragraph');
    expect(kindsOf(announced, 'قال الأول: «نعم».', 'قال الثاني: «لا».')[1]).toBe('paragraph');
  });

  test.each<[string, string[]]>([
    ['one line', ['- قف.']],
    ['other signs', ['- قف.', '• انظر.']],
    ['falling numbers', ['2. قف.', '1. انظر.']],
    ['amounts', ['2.2 مليار في العام.', '2.3 مليار في الذي يليه.']],
    ['rules', ['------', '------']],
    ['footnotes', ['*نقلاً عن مجلة', '*بقلم مراسلها']],
  ])('is not %s', (_, lines) => {
    expect(kindsOf(PROSE, ...lines, MORE)).not.toContain('item');
  });
});

describe('a table', () => {
  test.each<[string, string[]]>([
    ['tabs', ['الفريق\tلعب\tفاز', 'النهر\t3\t2', 'الجبل\t3\t1']],
    ['bars', ['الفريق | لعب', 'النهر | 3', 'الجبل | 4']],
    ['bars at both ends', ['| الفريق | المدرب |', '| النهر | سامر |']],
    ['nothing above the names of the rows', ['لعب\tفاز', 'النهر\t3\t2', 'الجبل\t3\t1']],
    ['gaps', ['1- النهر   12 نقطة', '2- الجبل   9 نقاط', '* السهل   9 نقاط']],
  ])('with %s', (_, lines) =>
    expect(kindsOf(PROSE, ...lines)).toEqual(['paragraph', ...lines.map(() => 'row')]),
  );

  test.each<[string, string[]]>([
    ['two rows', ['النهر | 3', 'الجبل | 4']],
    ['rows of other lengths', ['النهر | 3', 'الجبل | 4 | 5', 'السهل | 2']],
    ['words alone', ['النهر | ثلاثة', 'الجبل | أربعة', 'السهل | اثنان']],
  ])('is not %s', (_, lines) => expect(kindsOf(PROSE, ...lines)).not.toContain('row'));
});

describe('a poem', () => {
  const [ONE, TWO] = ['مشى النهر في الوادي رويدا', 'كأن له في كل منعطف دارا'];
  const [THREE, FOUR] = ['يمر على الجسر القديم مسلما', 'ويترك في أحجاره منه آثارا'];
  const [FIVE, SIX] = ['فيا جسرنا هل تذكر اليوم خطونا', 'صغارا نباري في الممر صغارا'];
  const poem = (gap: string): string[] => [ONE + gap + TWO, THREE + gap + FOUR, FIVE + gap + SIX];

  test.each([
    '     ',
    '  ',
    '\t',
    ' *** ',
    '***',
    ' ... ',
    ' … ',
    ' / ',
    ' // ',
    '\u00a0\u00a0\u00a0',
    ' ** ',
  ])('has two halves a line, parted by «%s»', (gap) =>
    expect(kindsOf(PROSE, ...poem(gap), MORE)).toEqual(['paragraph', 'verse', 'verse', 'verse', 'paragraph']),
  );

  test('of one line is announced by a colon', () => {
    expect(kindsOf('وقال الشاعر:', `${ONE} *** ${TWO}`, PROSE)[1]).toBe('verse');
    expect(kindsOf(PROSE, `${ONE} *** ${TWO}`, PROSE)[1]).toBe('paragraph');
  });

  test.each<[string, string[]]>([
    [
      'justified text',
      [
        'قال  المهندس  إن العمل  يسير  كما خطط',
        'له وإن  الجسر  يفتح  في  موعده  القريب',
        'بلا تأخير  ولا  زيادة  في  الكلفة أبدا',
      ],
    ],
    ['two sentences', ['وصل الجميع.   ثم عبروا الجسر', 'رأوا النهر.   ثم عادوا للدار']],
    ['a table of words', ['النهر | ثلاثة', 'الجبل | أربعة', 'السهل | اثنان']],
    ['scores', ['النهر والجبل   3', 'السهل والوادي   2']],
    ['dots in prose, twice', ['قال إنه سيعبر... ثم عاد إلى داره', 'رأى النهر هادئا... ثم قال نعبر غدا']],
    ['signatures', ['القاهرة / فلان', 'دمشق / فلان']],
    [
      'halves of unlike length',
      [
        'أول النهار   ثم جاء المهندس ومن معه من العمال إلى الجسر',
        'آخر النهار   ثم ذهب المهندس ومن معه من العمال إلى الدار',
      ],
    ],
    [
      'a prose line with a gap lost in it',
      ['وقال المهندس إن العمل يسير كما خطط له  وإن الجسر الجديد يفتح في موعده القريب بلا تأخير'],
    ],
  ])('is not %s', (_, lines) => expect(kindsOf(PROSE, ...lines, MORE)).not.toContain('verse'));
});

describe('a caption', () => {
  test.each([
    'مصدر الصورة Getty Images',
    'مصدر الصورة، وكالة النهار',
    'صدر الصورة، Getty Images',
    'التعليق على الصورة، الجسر القديم قبل ترميمه',
    'الصورة: الجسر القديم',
    'تصوير: سامر البحري',
    'تصوير - سامر البحري',
    'عدسة: سامر البحري',
    '(الصورة: أرشيف)',
    'Getty Images',
    'صورة أرشيفية',
    '(رويترز)',
    'المصدر: جريدة الساحل',
  ])('«%s»', (line) => expect(between(line)).toBe('caption'));

  test.each([
    'مصدر الصورة كان مجهولا حتى أمس.',
    'الصورة أوضح مما كانت',
    'صورة المدينة بعد عام',
    'تصوير الفيلم يبدأ غدا',
    'المصدر: قال إن العمل يسير في الجسر كما خطط له.',
    'أرشيف المدينة',
    'عدسة على النهر',
  ])('is not «%s»', (line) => expect(between(line)).not.toBe('caption'));
});

test('changes no text, whatever it is', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '- قف.',
      '1- قف.',
      '2- قف',
      '«',
      '"قف"',
      'النهر | 3',
      'وهذا:',
      '٣ مايو: قف',
      PROSE,
      'أربعة أعوام',
    ),
  );
  fc.assert(
    fc.property(fc.array(line), (texts) => {
      expect(classifyBlocks(texts).map(({ text }) => text)).toEqual(texts);
    }),
  );
});
