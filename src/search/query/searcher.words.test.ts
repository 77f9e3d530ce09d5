import { describe, expect, test } from 'vitest';
import { requestFor, foundBy, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import { Searcher } from './searcher.ts';

/** Articles of other things: company is judged by what is common in the whole collection. */
const OTHERS = [
  'نهر صغير يعبر القرية كل صباح',
  'جدار عتيق أصفر مهجور',
  'نخلة باسقة خلف باب البستان',
  'مطر خفيف فوق التلال المجاورة',
  'سوق مزدحم بالبائعين والمشترين',
  'طريق ترابي يصعد نحو السفح',
  'نافذة خضراء تواجه الساحة',
  'عصفور يغني وقت الفجر',
  'مقعد خشبي تحت الشجرة',
  'ضباب كثيف غطى الحقول',
].flatMap((text) => [text, `${text} اليوم`, `${text} أمس`, `${text} دائما`]);

/** Searches a collection of one article a text; the given texts stand first, at ordinals 0, 1, … */
function searching(...texts: string[]): Searcher {
  return new Searcher(
    new SearchedSite([...texts, ...OTHERS].map((text) => ({ title: 'خبر', body: [text] }))),
  );
}

/**
 * Proclitics are told by the collection: two articles print the word with and without them, one only with. Either form
 * finds all three. With two proclitics, the form between stands there too.
 */
describe('a proclitic', () => {
  test.each<[bare: string, glued: string, between?: string]>([
    ['ميناء', 'وميناء'],
    ['ميناء', 'فميناء'],
    ['ميناء', 'بميناء'],
    ['ميناء', 'كميناء'],
    ['ميناء', 'لميناء'],
    ['يفتح', 'سيفتح'],
    ['تنطلق', 'ستنطلق'],
    ['ميناء', 'وبميناء', 'بميناء'],
    ['ميناء', 'فلميناء', 'لميناء'],
    ['يفتح', 'وسيفتح', 'سيفتح'],
    ['قناة', 'القناة'],
    ['قناة', 'للقناة'],
    ['قناة', 'والقناة'],
    ['قناة', 'بالقناة'],
    ['قناة', 'فالقناة'],
    ['قناة', 'كالقناة'],
    ['قناة', 'وبالقناة'],
    ['قناة', 'وللقناة'],
    ['القناة', 'للقناة'],
    ['القناة', 'بالقناة'],
    ['القناة', 'والقناة'],
  ])('%s · %s', async (bare, glued, between = '') => {
    const searcher = searching(
      `يصل الركب إلى ${bare} القديم ثم يعود ${glued} ظاهر ${between}`,
      `هنا ${bare} آخر كبير وهناك ${glued} بعيد ${between}`,
      `حديث عن ${glued} وحده`,
    );
    expect(await foundBy(searcher, bare)).toEqual([0, 1, 2]);
    expect(await foundBy(searcher, glued)).toEqual([0, 1, 2]);
  });

  test('the article comes off even where the word never stands without it', async () => {
    const searcher = searching('وصلت القافلة', 'رحلة قافلة');
    expect(await foundBy(searcher, 'قافلة')).toEqual([0, 1]);
    expect(await foundBy(searcher, 'القافلة')).toEqual([0, 1]);
    expect(await foundBy(searcher, 'بالقافلة')).toEqual([0, 1]);
  });

  test('a form of a word that the collection prints only otherwise is found by what it is made of', async () => {
    const searcher = searching('زار ميناء', 'غادر الميناء');
    for (const q of ['وميناء', 'بميناء', 'وبميناء', 'وبالميناء', 'للميناء', 'لميناء', 'كالميناء', 'ميناءً'])
      expect([q, await foundBy(searcher, q)]).toEqual([q, [0, 1]]);
  });

  test('ليبيا after ل is not «يبيا» after لل', async () => {
    const searcher = searching('ليبيا الآن', 'عودة لليبيا', 'من ليبيا إلى لليبيا');
    expect(await foundBy(searcher, 'ليبيا')).toEqual([0, 1, 2]);
    expect(await foundBy(searcher, 'لليبيا')).toEqual([0, 1, 2]);
  });
});

describe('one word in many spellings', () => {
  test.each<[why: string, ...spellings: string[]]>([
    ['hamza on alef', 'أسعار', 'اسعار', 'إسعار', 'آسعار', '\u0671سعار'],
    ['hamza on its seat', 'مسؤول', 'مسئول', 'مسءول', 'مسو\u0654ول'],
    ['teh marbuta', 'مدرسة', 'مدرسه'],
    ['yeh', 'مستشفى', 'مستشفي', 'مستشف\u06cc'],
    ['tashkeel', 'كتاب', 'كِتَابٌ', 'كتابٌ', 'كـِتاب'],
    ['tatweel', 'جميل', 'جمـــيل', 'جميـل'],
    ['Persian letters', 'كريم', '\u06a9ريم', 'كر\u06ccم'],
    ['presentation forms', 'سلام', '\ufeb3\ufefc\ufee1'],
    ['invisible characters', 'ليبيا', '\u200fليبيا\u200e', 'لي\u00adبيا'],
    ['digits', '2024', '٢٠٢٤', '۲۰۲۴'],
    ['capital letters', 'NASA', 'nasa', 'Nasa', '\uff2e\uff21\uff33\uff21'],
    ['thousands', '10,000', '10000', '١٠٬٠٠٠', '١٠٠٠٠'],
    ['decimal point', '2.5', '2,5', '٢٫٥'],
  ])('%s', async (_, ...spellings) => {
    const searcher = searching(...spellings.map((spelling) => `هنا ${spelling} ظاهر`));
    const all = [...spellings.keys()];
    for (const q of spellings) expect([q, await foundBy(searcher, q)]).toEqual([q, all]);
  });
});

describe('words in other letters, numbers and what is joined to them', () => {
  const texts = [
    'تطبيق TikTok الجديد', // 0
    'نشر بـTikTok مقطعا', // 1
    'وسم #غزة_الآن ينتشر', // 2
    'لقاح كوفيد-19 متوفر', // 3
    'نمو بنسبة 2.2 بالمئة', // 4
    'نمو بنسبة 2.3 بالمئة', // 5
    'فاز الفريق 2-1 مساء', // 6
    'قمة G20 تنعقد', // 7
    'هاتف iPhone15 معروض', // 8
    'رأي Jean-Pierre الأخير', // 9
    'عام ٢٠٢٤م انتهى', // 10
    'فئة 22 متاحة', // 11
    'بريد desk@sahifa.example مفتوح', // 12
  ];
  const searcher = searching(...texts);
  test.each<[string, number[]]>([
    ['tiktok', [0, 1]],
    ['#غزة_الآن', [2]],
    ['غزة', [2]],
    ['الآن', [2]],
    ['كوفيد', [3]],
    ['كوفيد-19', [3]],
    ['كوفيد19', [3]],
    ['كوفيد ١٩', [3]],
    ['2.2', [4]],
    ['2,2', [4]],
    ['٢٫٢', [4]],
    ['2.3', [5]],
    ['22', [11]],
    ['2-1', [6]],
    ['g20', [7]],
    ['20', []],
    ['iphone15', [8]],
    ['Jean-Pierre', [9]],
    ['jean pierre', [9]],
    ['2024', [10]],
    ['2025', []],
    ['sahifa', [12]],
  ])('%s', async (q, ordinals) => {
    const { total, ordinals: found, hits } = await finalAnswerOf(searcher.ask(requestFor(q)));
    const whole = hits.filter(({ explanations }) => explanations.length > 0).map(({ ordinal }) => ordinal);
    expect([...found].sort((a, b) => a - b)).toEqual(ordinals);
    expect([total, whole.length]).toEqual([ordinals.length, ordinals.length]);
  });
});

/** Pairs of words, each in three articles of its own; neither may find the other's. */
describe('words that only look alike stay apart', () => {
  const pairs: [string, string][] = [
    ['حزب', 'حرب'],
    ['مصر', 'مضر'],
    ['حماس', 'حماة'],
    ['سوريا', 'سوري'],
    ['كرة', 'فكرة'],
    ['لبن', 'لبنان'],
    ['قاعد', 'قاعدة'],
    ['علم', 'عالم'],
    ['وزير', 'زير'],
    ['مال', 'كمال'],
    ['فيل', 'كفيل'],
    ['راد', 'براد'],
    ['ريق', 'فريق'],
    ['عود', 'وعود'],
    ['سان', 'لسان'],
    ['تار', 'ستار'],
    ['هام', 'إلهام'],
    ['مان', 'ألمان'],
    ['على', 'علا'],
    ['سفر', 'سفير'],
    ['جامع', 'جامعة'],
    ['عمل', 'عميل'],
    ['شركة', 'شراكة'],
    ['بحر', 'نحر'],
    ['قلب', 'كلب'],
    ['دين', 'طين'],
    ['رئيس', 'رئيسة'],
    ['سلاح', 'صلاح'],
    ['غارة', 'قارة'],
    ['ذهب', 'زهب'],
    ['نصر', 'نشر'],
    ['تعليم', 'تعلم'],
    ['قدم', 'قديم'],
    ['2023', '2024'],
    ['iran', 'iraq'],
  ];
  const companions = ['أحمر', 'أزرق', 'أبيض', 'أسود', 'رمادي', 'بني'];
  const texts = pairs.flatMap(([one, other]) => [
    ...[0, 1, 2].map((i) => `${one} ${companions[i] ?? ''} وحيد`),
    ...[3, 4, 5].map((i) => `${other} ${companions[i] ?? ''} منفرد`),
  ]);
  const searcher = searching(...texts);
  test.each(pairs.map(([one, other], n): [string, string, number] => [one, other, 6 * n]))(
    '%s, %s',
    async (one, other, at) => {
      expect(await foundBy(searcher, one)).toEqual([at, at + 1, at + 2]);
      expect(await foundBy(searcher, other)).toEqual([at + 3, at + 4, at + 5]);
    },
  );

  test('and none of them is found by a slip', async () => {
    for (const q of ['حزبب', 'مصرر', 'فكرره', 'وزيرر'])
      expect([q, await foundBy(searcher, q)]).toEqual([q, []]);
  });
});

describe('forms of one word', () => {
  test('are found by each other, whatever company they keep', async () => {
    const searcher = searching('مدرسة القرية', 'مدارس كثيرة', 'في مدرستنا', 'بين مدرستين', 'مدرسات ينتظرن');
    for (const q of ['مدرسة', 'مدارس', 'مدرستين', 'لمدارسهم'])
      expect([q, (await foundBy(searcher, q)).toSorted((a, b) => a - b)]).toEqual([q, [0, 1, 2, 3]]);
    expect(await foundBy(searcher, 'مدرسات')).toEqual([4]);
  });

  test('«-مدرسة» leaves out the word, not its relatives', async () => {
    const searcher = searching('مدرسة مدارس شرق', 'مدرسة مدارس غرب', 'مدارس شرق', 'المدرسة شرق');
    expect(await foundBy(searcher, 'شرق -مدرسة')).toEqual([2]);
  });

  test('compounds joined and apart', async () => {
    const searcher = searching(
      'قال عبد العزيز اليوم',
      'عبدالعزيز في الحفل',
      'العزيز عبد',
      'صلاح الدين',
      'لا سيما',
    );
    expect((await foundBy(searcher, 'عبدالعزيز')).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await foundBy(searcher, 'عبد العزيز')).slice(0, 2).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await foundBy(searcher, 'صلاحالدين')).toEqual([3]);
    expect(await foundBy(searcher, 'لاسيما')).toEqual([4]);
  });

  test('spellings of one name', async () => {
    const searcher = searching(
      'الرئيس ترامب',
      'قال ترمب',
      'غوغل وجوجل',
      'هيأة الدفاع',
      'هيئة أخرى',
      'ثلاث مئة',
    );
    expect((await foundBy(searcher, 'ترمب')).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await foundBy(searcher, 'قوقل')).toEqual([2]);
    expect((await foundBy(searcher, 'الهيئة')).toSorted((a, b) => a - b)).toEqual([3, 4]);
    expect(await foundBy(searcher, 'ثلاثمائة')).toEqual([5]);
  });
});

/** Each hit: its article, and of each word how it is printed and in what it differs from the typed one. */
async function explained(searcher: Searcher, q: string): Promise<Record<number, string[]>> {
  const { hits } = await finalAnswerOf(searcher.ask(requestFor(q)));
  return Object.fromEntries(
    hits.map(({ ordinal, explanations }) => [
      ordinal,
      explanations.map(({ printed, difference }) => `${printed}: ${difference}`),
    ]),
  );
}

describe('a hit tells in what its words differ', () => {
  test.each<[q: string, texts: string[], told: Record<number, string[]>]>([
    [
      'مشروع',
      ['وافق على المشروع', 'قدم مشروعًا جديدا', 'مشاريع كثيرة'],
      { 0: ['المشروع: proclitics'], 1: ['مشروعًا: form'], 2: ['مشاريع: form'] },
    ],
    [
      'عبدالعزيز',
      ['زيارة عبد العزيز', 'زيارة عبدالعزيز'],
      { 0: ['عبد العزيز: apart'], 1: ['عبدالعزيز: exact'] },
    ],
    [
      'عبد العزيز',
      ['زيارة عبد العزيز', 'زيارة عبدالعزيز'],
      { 0: ['عبد: exact', 'العزيز: exact'], 1: ['عبدالعزيز: joined', 'عبدالعزيز: joined'] },
    ],
    ['ترامب', ['فوز ترمب', 'فوز ترامب'], { 0: ['ترمب: respelled'], 1: ['ترامب: exact'] }],
    // The spelling typed is printed nowhere.
    ['ترمب', ['فوز ترامب'], { 0: ['ترامب: respelled'] }],
    ['مائة', ['مئة عام', 'مئات الأعوام'], { 0: ['مئة: respelled'], 1: ['مئات: form'] }],
  ])('%s', async (q, texts, told) => {
    expect(await explained(searching(...texts), q)).toEqual(told);
  });

  test('a compound is one mark, and stands for both of its words in the order of the hits', async () => {
    const searcher = searching('زيارة لعبد العزيز أمس', 'زيارة عبدالعزيز');
    const { hits } = await finalAnswerOf(searcher.ask(requestFor('عبدالعزيز')));
    const marks = hits.map(({ snippet }) =>
      snippet?.matches.map(({ from, to }) => snippet.text.slice(from, to)),
    );
    expect(marks).toEqual([['عبدالعزيز'], ['لعبد العزيز']]);
  });
});
