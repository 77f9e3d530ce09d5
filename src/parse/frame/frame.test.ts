import { describe, expect, test } from 'vitest';
import { parsePage } from '../parsePage.ts';

const P = [
  'افتتحت بلدية القنطرة مساء أمس سوقا جديدا للخضار قرب الميناء القديم، وحضر الافتتاح مئات من سكان الأحياء المجاورة.',
  'وقال رئيس البلدية إن السوق يضم مئتي محل، وإن إيجار المحل فيه أقل من إيجار المحال في السوق القديم بنحو الثلث.',
  'ويشكو باعة السوق القديم من بعد المكان الجديد عن محطة الحافلات، ويطلبون خطا يصل الميناء بوسط المدينة كل ربع ساعة.',
];
const TITLE = 'سوق جديد للخضار قرب ميناء القنطرة القديم';
const MENU = ['الرئيسية', 'محليات', 'اقتصاد', 'رياضة', 'من نحن'];
const read = (...lines: (string | readonly string[])[]) => {
  const page = parsePage('x.txt', lines.flat().join('\n\n'));
  if (!page.ok) throw new Error('refused');
  return page.article;
};
const texts = (...lines: (string | readonly string[])[]) => read(...lines).body.map(({ text }) => text);

describe('a notice of cookies is no text', () => {
  test.each([
    ['نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا، ويمكنك تغيير ذلك في أي وقت.', 'قبول'],
    ['يستعمل موقعنا الكوكيز، ومتابعتك القراءة تعني أنك توافق على ذلك وعلى سياستنا.', 'موافق'],
    ['نحترم خصوصيتكم، ولا نجمع عنكم إلا ما يحتاج إليه الموقع كي يعمل.', 'رفض'],
    ['نضع في متصفحكم ما يذكّرنا بكم في زيارتكم القادمة إن شئتم ذلك.', 'فهمت'],
    ['نحن وشركاؤنا نخزن بياناتكم على أجهزتكم لنعرض لكم ما يناسبكم من إعلانات.', 'أوافق'],
  ])('%s', (notice, button) => {
    expect(texts(notice, button, MENU, TITLE, '3 مارس 2024', P)).toEqual(P);
    expect(texts(MENU, TITLE, '3 مارس 2024', P, notice, button, 'جميع الحقوق محفوظة')).toEqual(P);
  });

  test('but an answer of one word in an interview is', () => {
    const interview = [
      'هل يمكن أن تعود إلى خصوصية العمل القديم في الميناء؟',
      'أوافق',
      'ومتى يكون ذلك في رأيك أنت؟',
      'لا أعرف.',
    ];
    expect(texts(TITLE, '3 مارس 2024', P, interview, P[0] ?? '')).toEqual([...P, ...interview, P[0]]);
  });
});

describe('a box that asks for an address is no text', () => {
  test.each([
    ['نشرتنا الأسبوعية', 'أهم ما كتبناه في سبعة أيام يصل إلى بريدك صباح السبت.', 'اشترك'],
    ['لا يفوتك شيء', 'أدخل بريدك وسنرسل إليك موجز الأخبار مرتين في اليوم.', 'اشترك الآن'],
    ['رسالة المساء', 'اشترك في رسالتنا لتصلك أخبار المدينة كل مساء.', 'سجل'],
    ['القائمة البريدية', 'انضم إلى آلاف القراء، ولن نرسل إليك ما لا يهمك.', 'انضم'],
    ['كن أول من يعرف', 'ضع عنوانك هنا ليصلك جديدنا بالبريد قبل أن ينشر.', 'إرسال'],
  ])('%s', (heading, call, button) => {
    expect(texts(MENU, TITLE, '3 مارس 2024', P.slice(0, 2), heading, call, button, P[2] ?? '')).toEqual(P);
  });

  test('but a paragraph over a button alone is', () =>
    expect(texts(MENU, TITLE, '3 مارس 2024', P, 'اشترك', 'جميع الحقوق محفوظة')).toEqual(P));
});

describe('a box on the writer gives the author', () => {
  test.each([
    ['عن الكاتب', 'ليلى الحداد', 'صحفية تكتب عن المدن والموانئ منذ عشر سنين.'],
    ['نبذة عن الكاتبة', 'منى العامري', 'أستاذة في الجامعة، ولها ثلاث روايات.'],
    ['الكاتب', 'سامر البحري', 'مراسل الصحيفة في الشمال.'],
    ['من كتب هذا المقال؟', 'خالد الرملي', 'بحار ترك البحر وصار يكتب عنه كل أسبوع.'],
    ['تعرف على المؤلف', 'نادر الصفدي', 'يعمل في البلدية، ويهوى جمع الصور القديمة للمدينة.'],
  ])('%s', (heading, name, bio) => {
    const article = read(
      MENU,
      TITLE,
      '3 مارس 2024',
      P,
      heading,
      name,
      bio,
      'مقالات ذات صلة',
      'عنوان أول من الصحيفة',
      'عنوان ثان منها أيضا',
    );
    expect(article.body.map(({ text }) => text)).toEqual(P);
    expect(article.authors).toEqual([name]);
    expect(article.related).toHaveLength(2);
  });

  test('but in a review, where the name stands in the text, it is text', () => {
    const review = [
      `${P[0]} وكان سامر البحري قد كتب عنه في روايته الأخيرة التي صدرت في الخريف.`,
      'عن الكاتب',
      'سامر البحري',
      'ولد في القنطرة قبل ستين عاما، وعمل في مينائها.',
    ];
    expect(texts(MENU, TITLE, '3 مارس 2024', review, P[1] ?? '')).toEqual([...review, P[1]]);
  });
});

describe('comments and their form are no text', () => {
  test.each([
    ['التعليقات (2)', 'أم سامي منذ 3 ساعات', 'رد'],
    ['12 تعليقا', 'قارئ قديم قبل يومين', 'أعجبني'],
    ['آراء القراء', 'نور الدين 3/4/2024 10:25', 'إبلاغ'],
    ['تعليقات الزوار', 'سعيد يقول:', 'الرد'],
    ['3 ردود', 'ابن البلد منذ أسبوع', 'أجب'],
  ])('%s', (header, meta, reply) => {
    const comment = 'كنت هناك أمس ورأيت الزحام بعيني، وأظن أن البلدية لم تحسن اختيار المكان هذه المرة.';
    const form = ['اترك تعليقا', 'نراجع التعليقات قبل نشرها، فلا تعجلوا علينا.', 'الاسم', 'إرسال'];
    const page = [MENU, TITLE, '3 مارس 2024', P, header, meta, comment, reply, meta, comment, reply, form];
    expect(texts(...page, 'صحيفة أهلية تصدر في القنطرة منذ عام 1960.', 'جميع الحقوق محفوظة')).toEqual(P);
  });

  test('but a live blog of short dated entries is', () => {
    const blog = [
      '10:25',
      'وصل الوزير إلى الميناء، وبدأ جولته في السوق الجديد.',
      '10:50',
      'الباعة يرفعون لافتة تطلب خطا للحافلات.',
      'منذ 5 دقائق',
      'انتهت الجولة، والوزير يتحدث إلى الصحفيين.',
    ];
    const found = texts(MENU, TITLE, '3 مارس 2024', P[0] ?? '', blog, P[1] ?? '');
    for (const text of [P[0], P[1], blog[1], blog[3], blog[5]]) expect(found).toContain(text);
  });

  test('and «ردود» over paragraphs is a cross-heading', () =>
    expect(texts(MENU, TITLE, '3 مارس 2024', P[0] ?? '', 'ردود', P.slice(1))).toEqual([
      P[0],
      'ردود',
      ...P.slice(1),
    ]));
});

describe('the article begins at its headline, whatever stands between it and the menu', () => {
  const LIST = [
    'الأكثر قراءة',
    'فريق السلة يخسر مباراته الثالثة',
    'معرض للصور في المتحف',
    'أسعار الذهب تستقر',
  ];
  test.each([
    [
      'a ticker',
      [
        'عاجل: هزة خفيفة في الجبل.. ولا أضرار | وفاة الممثل سعيد صالح عن سبعين عاما، والجنازة ظهر غد في العاصمة بحضور زملائه وأصدقائه',
      ],
    ],
    [
      'a ticker glued to its label',
      [
        'آخر الأخبارهزة خفيفة في الجبل.. ولا أضرار وفاة الممثل سعيد صالح عن سبعين عاما، والجنازة ظهر غد في العاصمة بحضور زملائه',
      ],
    ],
    ['the most read', LIST],
    [
      'a column',
      [...LIST, 'صفحة القراء', 'اكتبوا لنا عن أطرف ما مر بكم في رمضان، وسننشر أجمل الرسائل.', 'صوّت'],
    ],
    ['an advertisement', ['إعلان', 'وظائف شاغرة في شركة النور للتجارة، راتب مغر وتأمين صحي شامل.']],
  ])('%s', (_, between) => {
    const article = read(MENU, between, TITLE, 'ليلى الحداد - صحيفة المرفأ', '3 مارس 2024 - 10:25', P);
    expect([article.title, article.date, article.source, article.authors]).toEqual([
      TITLE,
      '2024-03-03',
      'صحيفة المرفأ',
      ['ليلى الحداد'],
    ]);
    expect(article.body.map(({ text }) => text)).toEqual(P);
  });

  test('but a long deck of the same words above it is text', () => {
    const deck = 'السوق الجديد في القنطرة يضم مئتي محل، ويثير غضب الباعة في السوق القديم.';
    expect(texts(MENU, deck, TITLE, '3 مارس 2024', P)).toContain(deck);
  });
});

describe('rows of credits', () => {
  test.each([
    ['21 يوليو 2024 طارق الشامي ثقافة', '2024-07-21', 'طارق الشامي', 'ثقافة'],
    ['اقتصاد 5 مايو 2023 منى العامري', '2023-05-05', 'منى العامري', 'اقتصاد'],
    ['ليلى الحداد محليات 1/2/2022', '2022-02-01', 'ليلى الحداد', 'محليات'],
  ])('%s', (row, date, author, section) => {
    const article = read(TITLE, row, P);
    expect([article.date, article.authors?.[0], article.section]).toEqual([date, author, section]);
  });

  test.each([
    ['مرسلة بواسطة ليلى الحداد التسميات: أسواق، موانئ', 'ليلى الحداد'],
    ['بواسطة: سامر البحري في 10:25 م الوسوم: أسواق، موانئ', 'سامر البحري'],
    ['نشرها من قبل منى العامري الكلمات المفتاحية: أسواق، موانئ', 'منى العامري'],
  ])('%s', (row, author) => {
    const page = parsePage('x.txt', [TITLE, '3 مارس 2024', ...P, row, ...MENU].join('\n\n'));
    if (!page.ok) throw new Error('refused');
    expect(page.article.authors).toEqual([author]);
    expect(page.printedKeywords).toEqual(['أسواق، موانئ']);
  });
});

describe('short lines that are text stay text in a page of a site', () => {
  test.each([
    [
      'a poem that ends it',
      ['يا بحر خذني حيث شئت', 'فالموج أرحم بي من الناس', 'وعد بي إن أردت غدا', 'فما لي دونك من أنيس'],
    ],
    ['a list', ['مئتا محل للخضار', 'مخزن مبرد', 'موقف للسيارات', 'مكتب للبلدية']],
    ['an interview', ['من أين جئت؟', 'من الجبل.', 'وكم تبيع في اليوم؟', 'ما يكفيني.']],
    ['a table', ['الصنف | السعر', 'بندورة | 3', 'خيار | 4', 'بطاطا | 2']],
    [
      'cards of its own',
      [
        'ماذا قال الباعة',
        'قالوا إنهم لن ينتقلوا إلى المكان الجديد قبل أن تصل الحافلات...',
        'وماذا قال الزبائن',
        'قالوا إنهم سيذهبون حيث الخضار أرخص مهما بعد المكان عنهم...',
      ],
    ],
  ])('%s', (_, short) => {
    const found = texts(MENU, TITLE, '3 مارس 2024', P, short).join('\n');
    const isTable = short[0]?.includes('|') === true;
    for (const line of short) expect(found).toContain(isTable ? (line.split(' | ')[0] ?? '') : line);
  });
});

test('bullets that end the text of a page of a site are no related headlines', () => {
  const list = ['- مئتا محل للخضار والفواكه في الطابق الأرضي', '- مخزن مبرد يتسع لعشرين شاحنة كل يوم'];
  const box = ['نشرة البلد', 'أدخل بريدك لتصلك أخبار السوق.', 'اشترك'];
  const article = read(
    MENU,
    TITLE,
    '3 مارس 2024',
    P[0] ?? '',
    'في الموضوع نفسه',
    'فريق السلة يخسر مباراته',
    P.slice(1),
    list,
    box,
  );
  expect(article.related).toEqual([]);
  expect(article.body.map(({ text }) => text).join(' ')).toContain('مخزن مبرد');
});

test.each([
  ['that asks', 'من يملك مفاتيح السوق الجديد قرب ميناء القنطرة بعد كل هذه السنين؟', P],
  [
    'whose words do not return, over a lead without a stop',
    'حين يصحو البحر باكرا',
    [(P[0] ?? '').slice(0, -1), ...P.slice(1)],
  ],
])('a headline %s', (_, title, body) => {
  const article = read(
    MENU,
    'عاجل: هزة خفيفة في الجبل.. ولا أضرار',
    title,
    '3 مارس 2024 منى العامري محليات',
    body,
  );
  expect([article.title, article.date]).toEqual([title, '2024-03-03']);
  expect(article.body.map(({ text }) => text)).toEqual(body);
});

test('a cross-heading under a list is the text\u2019s', () => {
  const heading = 'باعة السوق القديم يشكون من بعد الميناء عن المدينة';
  const found = texts(
    MENU,
    TITLE,
    '3 مارس 2024',
    P.slice(0, 2),
    'موضوعات ذات صلة',
    'فريق السلة يخسر مباراته الثالثة هذا الموسم',
    heading,
    P[2] ?? '',
  );
  expect(found).toEqual([...P.slice(0, 2), heading, P[2]]);
});

test('a headline that stands twice, section and date between, keeps both; in a list above it does not begin the article', () => {
  const twice = read(MENU, 'البث الحي', TITLE, 'محليات', '2024-03-03 | 12:42', TITLE, P);
  expect([twice.title, twice.date, twice.section]).toEqual([TITLE, '2024-03-03', 'محليات']);
  const column = ['صفحة القراء', 'اكتبوا لنا عن أطرف ما مر بكم في رمضان، وسننشر أجمل الرسائل.', 'صوّت'];
  const listed = read(
    MENU,
    'الأكثر قراءة',
    'فريق السلة يخسر مباراته',
    TITLE,
    column,
    TITLE,
    '3 مارس 2024',
    P,
  );
  expect([listed.title, listed.date, listed.body.map(({ text }) => text)]).toEqual([TITLE, '2024-03-03', P]);
});
