import { left, right } from './bidiReading.ts';
import type { Line } from './bidiReading.ts';

/** Lines with numbers in groups, and with names that begin or end in a sign or a digit. */
export const NUMBER_LINES = [
  {
    key: 'phoneBrackets',
    set: 'text',
    text: 'للطلب (+966) 50 123 4567 أو 00966 50 123 4568 ليلًا.',
    readings: [
      left('(', '+', '966', ')', '50', '123', '4567'),
      left('00966', '50', '123', '4568'),
      right('للطلب', '(+966) 50 123 4567', 'أو', '00966 50 123 4568', 'ليلًا'),
    ],
  },
  {
    key: 'phoneThrees',
    set: 'text',
    text: 'الخط الموحّد 920 000 123 أو ٩٢٠ ٠٠٠ ١٢٣ لا غير.',
    readings: [
      left('920', '000', '123'),
      left('٩٢٠', '٠٠٠', '١٢٣'),
      right('الموحّد', '920 000 123', 'أو', '٩٢٠ ٠٠٠ ١٢٣', 'لا'),
    ],
  },
  {
    key: 'phoneFree',
    set: 'text',
    text: 'واتصل مجانًا بالرقم 1-800-555-0199 متى شئت.',
    readings: [left('1', '-', '800', '-', '555', '-', '0199'), right('بالرقم', '1-800-555-0199', 'متى')],
  },
  {
    key: 'card',
    set: 'text',
    text: 'رُفضت البطاقة 4111 1111 2222 3333 والحساب SA03 8000 0000 6080 1016 7519 معًا.',
    readings: [
      left('4111', '1111', '2222', '3333'),
      left('SA03', '8000', '0000', '6080', '1016', '7519'),
      right('البطاقة', '4111', 'والحساب', 'SA03', 'معًا'),
    ],
  },
  {
    key: 'thousands',
    set: 'text',
    text: 'باع الناشر 12 500 000 نسخة عام 2022 في 40 بلدًا.',
    readings: [left('12', '500', '000'), right('الناشر', '12 500 000', 'نسخة', '2022', 'في', '40', 'بلدًا')],
  },
  {
    key: 'plus',
    set: 'text',
    text: 'اتفقت دول OPEC+ أمس، وكُتب البرنامج في Notepad++ بلغة F# بعدها.',
    readings: [
      left('OPEC', '+'),
      left('Notepad', '++'),
      left('F', '#'),
      right('دول', 'OPEC', 'أمس', 'Notepad', 'بلغة', 'F', 'بعدها'),
    ],
  },
  {
    key: 'rating',
    set: 'text',
    text: 'خُفض التصنيف من A- إلى BBB+ ثم إلى CC- هذا العام.',
    readings: [
      left('A', '-'),
      left('BBB', '+'),
      left('CC', '-'),
      right('من', 'A', 'إلى', 'BBB', 'ثم', 'CC', 'هذا'),
    ],
  },
  {
    key: 'ownMark',
    set: 'text',
    text: 'باعت Yahoo! حصتها، ومعها Acme Inc. وغيرها، فاشترى iPhone!',
    readings: [left('Yahoo', '!'), left('Acme', 'Inc', '.'), right('فاشترى', 'iPhone', '!')],
  },
  {
    key: 'phrase',
    set: 'text',
    text: 'عرض فيلم «12 Angry Men» في 7-Eleven، وعلى Disney+ Hotstar أيضًا.',
    readings: [
      left('12', 'Angry', 'Men'),
      left('7', '-', 'Eleven'),
      left('Disney', '+', 'Hotstar'),
      right('فيلم', '«', '12 Angry Men', '»', 'في', '7', 'وعلى', 'Disney', 'أيضًا'),
    ],
  },
  {
    key: 'sum',
    set: 'text',
    text: 'حلّل المعلم «A+C» على شبكة 4G في B2B وFA-16 أمام الصف.',
    readings: [left('A', '+', 'C'), left('4', 'G'), left('B', '2', 'B'), left('FA', '-', '16')],
  },
  {
    key: 'temperature',
    set: 'text',
    text: 'سجّلت المحطة -5°C فجرًا و25 °C ظهرًا.',
    readings: [
      left('-', '5', '°', 'C'),
      left('25', '°', 'C'),
      right('المحطة', '-5°C', 'فجرًا', '25 °C', 'ظهرًا'),
    ],
  },
  {
    key: 'dates',
    set: 'text',
    text: 'افتُتح يوم 2022/01/05 بعد موسم 2020-2021 كله.',
    readings: [left('2022', '/', '01', '/', '05'), right('موسم', '2020', '-', '2021', 'كله')],
  },
  {
    key: 'leadingScore',
    set: 'text',
    text: '2-1 للأزرق في مباراة الميناء.',
    readings: [right('2', '-', '1', 'للأزرق')],
  },
  {
    key: 'leadingPercent',
    set: 'text',
    text: '15% من البحّارة عادوا.',
    readings: [right('15', '%', 'من')],
  },
  {
    key: 'headlineSigns',
    set: 'headline',
    text: 'OPEC+ تخفض الإنتاج، واتصلوا على 920 000 123',
    readings: [left('OPEC', '+'), left('920', '000', '123'), right('OPEC', 'تخفض', 'على', '920 000 123')],
  },
  {
    key: 'listRating',
    set: 'list',
    text: '10-15 بندًا في خطة BBB+ الجديدة لشركة Yahoo! الناشئة',
    readings: [
      right('10', '-', '15', 'بندًا', 'BBB', 'الجديدة', 'Yahoo', 'الناشئة'),
      left('BBB', '+'),
      left('Yahoo', '!'),
    ],
  },
] as const satisfies readonly Line[];
