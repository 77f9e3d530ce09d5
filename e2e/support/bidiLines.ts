/** Parts of a line, in the order in which they are written, and the side on which the first of them must stand. */
export interface Reading {
  from: 'right' | 'left';
  parts: readonly string[];
}

/** A line of mixed directions, the kind of text it is in an article, and how its parts must stand. */
export interface Line {
  key: string;
  set: 'text' | 'headline' | 'source' | 'list';
  text: string;
  readings: readonly Reading[];
}

const right = (...parts: string[]): Reading => ({ from: 'right', parts });
const left = (...parts: string[]): Reading => ({ from: 'left', parts });

/** Lines that have been seen to go wrong where Arabic meets another script or digits. */
export const LINES = [
  {
    key: 'latinName',
    set: 'text',
    text: 'نشرت مجلة Nature Astronomy دراسة الفريق أمس.',
    readings: [right('مجلة', 'Nature Astronomy', 'دراسة'), left('Nature', 'Astronomy')],
  },
  {
    key: 'latinFirst',
    set: 'text',
    text: 'PSG يفوز على ضيفه في الدقيقة الأخيرة.',
    readings: [right('PSG', 'يفوز', 'ضيفه'), left('P', 'S', 'G')],
  },
  {
    key: 'hyphenNames',
    set: 'text',
    text: 'رسم المهندس Jean-Luc Al-Khatib الميناء الجديد.',
    readings: [left('Jean', '-', 'Luc', 'Al', '-', 'Khatib')],
  },
  {
    key: 'score',
    set: 'text',
    text: 'انتهت المباراة 2-1 لصاحب الأرض.',
    readings: [right('المباراة', '2', '-', '1', 'لصاحب')],
  },
  {
    key: 'range',
    set: 'text',
    text: 'في المعرض مقاعد لمن هم بين 12-15 عامًا.',
    readings: [right('بين', '12', '-', '15', 'عامًا')],
  },
  {
    key: 'years',
    set: 'text',
    text: 'مُدّ الخط في تسع سنوات (1900-1908) قبل الحرب.',
    readings: [right('سنوات', '(', '1900', '-', '1908', ')', 'قبل')],
  },
  {
    key: 'bracketed',
    set: 'text',
    text: 'عاد الترميم عام (2024) بعد توقّف.',
    readings: [right('عام', '(', '2024', ')', 'بعد')],
  },
  {
    key: 'percent',
    set: 'text',
    text: 'زاد الإقبال 15% على العام الماضي، وكان قد زاد ٪١٥ في الربيع.',
    readings: [right('الإقبال', '15', '%', 'على', '٪', '١٥', 'في'), left('١', '٥')],
  },
  {
    key: 'phone',
    set: 'text',
    text: 'للحجز اتصل بالرقم +962 6 555 0100 قبل الظهر.',
    readings: [left('+', '962', '6', '555', '0100'), right('بالرقم', '+962 6 555 0100', 'قبل')],
  },
  {
    key: 'phoneArabic',
    set: 'text',
    text: 'أو بالرقم ٠٦-٥٥٥-٠١٠٠ بعده.',
    readings: [left('٠٦', '-', '٥٥٥', '-', '٠١٠٠'), right('بالرقم', '٠٦-٥٥٥-٠١٠٠', 'بعده')],
  },
  {
    key: 'address',
    set: 'text',
    text: 'البرنامج كله في https://example.org/news/?day=7&page=2 ثم في https://example.org/news/ بعد غد.',
    readings: [
      left(
        'https',
        '://',
        'example',
        '.',
        'org',
        '/',
        'news',
        '/',
        '?',
        'day',
        '=',
        '7',
        '&',
        'page',
        '=',
        '2',
      ),
      right('في', 'page=2', 'ثم', 'news', 'بعد'),
    ],
  },
  {
    key: 'slashAtEnd',
    set: 'text',
    text: 'انظر example.org/2024/12/ وما بعدها.',
    readings: [left('example', '.org', '/', '2024', '/', '12', '/')],
  },
  {
    key: 'email',
    set: 'text',
    text: 'تُرسل القصائد إلى poems.2024@example.org حتى الخميس.',
    readings: [left('poems', '.', '2024', '@', 'example', '.', 'org'), right('إلى', '@', 'حتى')],
  },
  {
    key: 'hashtag',
    set: 'text',
    text: 'تصدّر وسم #Suez صباحًا، ثم #قناة_السويس مساءً.',
    readings: [left('#', 'Suez'), right('وسم', 'Suez', 'صباحًا', 'ثم', '#', 'قناة', '_', 'السويس', 'مساءً')],
  },
  {
    key: 'handle',
    set: 'text',
    text: 'كتب ذلك @warraq في حسابه.',
    readings: [left('@', 'warraq'), right('ذلك', 'warraq', 'في')],
  },
  {
    key: 'quotes',
    set: 'text',
    text: 'قال الربّان: "رست «Ever Given» بسلام"، ثم مضى.',
    readings: [right('الربّان', ':', '"', 'رست', '«', 'Ever Given', '»', 'بسلام', '"', '،', 'ثم')],
  },
  {
    key: 'currency',
    set: 'text',
    text: 'ثمن التذكرة ($5.2) للكبار.',
    readings: [right('التذكرة', '(', '$', '5.2', ')', 'للكبار'), left('5', '.', '2')],
  },
  {
    key: 'decimals',
    set: 'text',
    text: 'بلغ العمق 12.75 مترًا، والحمولة 1,048,576 طنًّا.',
    readings: [left('12', '.', '75'), left('1,', '048', ',', '576'), right('العمق', '12.75', 'مترًا')],
  },
  {
    key: 'signs',
    set: 'text',
    text: 'كانت الحرارة بين -5 و+12 درجة.',
    readings: [right('بين', '-', '5', 'و', '+', '12', 'درجة')],
  },
  {
    key: 'date',
    set: 'text',
    text: 'أبحرت يوم 7/12/2024 فجرًا.',
    readings: [left('7', '/', '12', '/', '2024'), right('يوم', '7/12/2024', 'فجرًا')],
  },
  {
    key: 'isbn',
    set: 'text',
    text: 'ردمك الكتاب 978-9957-01-234-5 في طبعته الأولى.',
    readings: [left('978', '-', '9957', '-', '01', '-', '234', '-', '5'), right('الكتاب', '978', 'في')],
  },
  {
    key: 'chemical',
    set: 'text',
    text: 'يمتصّ المرجان غاز CO2 من الماء.',
    readings: [left('C', 'O', '2'), right('غاز', 'CO2', 'من')],
  },
  {
    key: 'digits',
    set: 'text',
    text: 'صدر العدد ١٢ في مايو، والعدد 12 من الملحق بعده.',
    readings: [left('١', '٢'), left('1', '2'), right('العدد', '١٢', 'في', 'والعدد', '12', 'من')],
  },
  {
    key: 'headlineScore',
    set: 'headline',
    text: 'PSG يفوز 2-1 في نهائي (2024)',
    readings: [right('PSG', 'يفوز', '2', '-', '1', 'في', '(', '2024', ')'), left('P', 'S', 'G')],
  },
  {
    key: 'headlineModel',
    set: 'headline',
    text: 'WASP-39b: ماء وغاز CO2 في كوكب بعيد',
    readings: [left('WASP', '-', '39', 'b'), right('WASP-39b', ':', 'ماء', 'CO2', 'في')],
  },
  {
    key: 'sourceLatin',
    set: 'source',
    text: 'Al-Marafi (Amman)',
    readings: [left('Al', '-', 'Marafi', '(', 'Amman', ')')],
  },
  {
    key: 'sourceMixed',
    set: 'source',
    text: 'مجلة المرافئ (Marafi 24)',
    readings: [right('مجلة', 'المرافئ', '(', 'Marafi 24', ')'), left('Marafi', '24')],
  },
  {
    key: 'listYears',
    set: 'list',
    text: 'سكة حديد الحجاز: ثماني محطات (1900-1908)',
    readings: [right('الحجاز', ':', 'محطات', '(', '1900', '-', '1908', ')')],
  },
  {
    key: 'listHashtag',
    set: 'list',
    text: '#Suez يعود بعد 6 أيام و15% من السفن تنتظر',
    readings: [left('#', 'Suez'), right('Suez', 'يعود', '6', 'أيام', '15', '%', 'من')],
  },
] as const satisfies readonly Line[];
