/**
 * Texts of the library, its index and the keywords page. What a reader or a page wrote stands between U+2068 and
 * U+2069, so that a Latin name or a number in it cannot reorder the sentence around it.
 */
export const library = {
  heading: 'المكتبة',
  articles: 'المقالات',
  rest: 'بقيّة القائمة',
  continue: 'تابع القراءة',
  read: 'قُرئ',
  book: 'كتاب EPUB',
  left: 'الباقي {{time}}',

  of: '{{found}} من {{all}}',
  atLeast: '{{found}} على الأقل، من {{all}}',
  waiting: 'قيد العدّ…',

  choose: 'اختر',
  compact: 'موجزة',
  compactList: 'قائمة موجزة',
  overTime: 'عبر الزمن',

  sort: 'الترتيب',
  nearest: 'الأقرب',
  newest: 'الأحدث',
  oldest: 'الأقدم',
  undated: 'بلا تاريخ',
  undatedToo: 'ما بلا تاريخ أيضًا',
  onlyBeginning: 'بدايته فقط هنا',

  chosen: 'اختياراتك',
  remove: 'أزل {{what}}',
  clear: 'امسح الكل',
  since: 'منذ {{day}}',
  until: 'حتى {{day}}',
  between: '{{from}} إلى {{to}}',

  index: 'الفهرس',
  toIndex: 'الفهرس والتصفية',
  toList: 'إلى القائمة',
  keywords: 'الكلمات الدلالية',
  narrowKeywords: 'اكتب لتضييق القائمة',
  noKeyword: 'لا كلمة هنا تبدأ هكذا.',
  allKeywords: 'كل الكلمات',
  source: 'المصدر',
  author: 'الكاتب',
  every: { source: 'كل المصادر', author: 'كل الكتّاب' },
  date: 'التاريخ',
  year: 'السنة',
  from: 'من',
  to: 'إلى',
  needsScript:
    'البحث واختيار كلمة أو مصدر أو كاتب أو تاريخ تحتاج إلى تشغيل JavaScript. أمّا القراءة فلا تحتاج إليها.',

  inArchive: 'والمقالات كلها، مرتّبة على أيامها، في الأرشيف.',

  onPaper: 'هذه أوائل القائمة: {{shown, number}} من {{all}}.',

  search: 'ابحث في المقالات',

  nothingYet: 'الرفّ فارغ بعد',
  nothingYetNext: 'لا صفحة في هذه المجموعة. ضع صفحاتك في المجلد data ثم أعد البناء.',

  nothing: 'لا مقال يوافق اختياراتك معًا',
  nothingForOne: 'لا مقال هنا يوافق {{what}}',
  nothingWhy: 'لا مقال يجمعها كلها. وهذا ما يبقى إن أزلت واحدًا منها:',
  without: 'بلا {{what}}',
  wholeCollection: 'ابحث في المجموعة كلها',
  everything: 'إلى المقالات كلها',
  keywordNamed: 'الكلمة «\u2068{{name}}\u2069»',
  sourceNamed: 'المصدر «\u2068{{name}}\u2069»',
  authorNamed: 'الكاتب «\u2068{{name}}\u2069»',
  wordsNamed: 'البحث عن «\u2068{{name}}\u2069»',
  daysNamed: 'التاريخ',
  undatedNamed: 'اختيار «بلا تاريخ»',
  undatedBesides: 'المقالات التي بلا تاريخ',

  entriesFailed: 'لم يصل هذا الجزء من القائمة.',
  countsFailed: 'لم تصل هذه القائمة.',
  again: 'أعد المحاولة',

  keywordsMost: 'أكثرها ورودًا في المقالات، مرتّبة على الحروف بلا «ال» التعريف. اختر حرفًا لترى كلماته كلها.',
  keywordsAll: 'مرتّبة على الحروف بلا «ال» التعريف.',
  letters: 'الحروف',
  mostUsed: 'الأكثر ورودًا',
  allLetters: 'كل الحروف',
  otherLetters: 'غير ذلك',
  continued: 'تتمّة',
  noKeywords: 'لا كلمات دلالية في هذه المجموعة',
  noKeywordsNext: 'لم تُطبع كلمات دلالية على أيّ صفحة من صفحاتها.',
} as const;
