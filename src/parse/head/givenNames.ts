import { plain } from '../lines/labelLetters.ts';

/** Given names by which a bare line is told to be a person's name. */
const GIVEN_NAMES = new Set(
  (
    'السيد محمد محمود أحمد حامد حمد حمدي محمدي علي حسن حسين حسنين إبراهيم إسماعيل إسحاق يعقوب يوسف موسى عيسى داود سليمان سلمان سالم سليم سامي سامر سمير سمر ' +
    'عمر عمرو عثمان خالد وليد طارق زياد زيد ياسر ياسين مصطفى مرتضى مجدي ماجد مجيد مازن مالك مؤمن مؤيد مروان معتز منير منصور ناصر نصر نبيل نادر نزار نضال نعيم نور ' +
    'عبدالله عبد عبدالرحمن عبدالرحيم عبدالعزيز عبدالكريم عبداللطيف عبدالمجيد عبدالمنعم عبدالناصر عبدالوهاب عبدالقادر عبدالحميد عبدعلي عبدالحق عبدالسلام عبدالهادي عبدالحسين عبدالستار عبدالجبار ' +
    'أشرف أكرم أمجد أمين أنور أنس أيمن إياد إيهاب إلياس أسامة أسعد باسم باسل بسام بشار بشير بدر بلال بكر تامر توفيق ثامر جابر جاسم جعفر جلال جمال جميل جهاد جورج جوزيف حاتم حازم حبيب حسام حمزة حيدر خليل خليفة ' +
    'رائد رامي رأفت رجب رضا رضوان رفيق رمضان رياض زكريا زكي زهير سعد سعيد سعود سلطان سيف سيد شادي شريف شوقي صالح صادق صلاح صبري صبحي صهيب ضياء طاهر طه ظافر عادل عارف عاصم عامر عباس عدنان عزت عصام عطية عقيل علاء عماد غازي غسان ' +
    'فادي فارس فاروق فاضل فؤاد فتحي فراس فريد فهد فوزي فيصل قاسم قيس كامل كاظم كريم كمال لؤي لطفي ماهر محسن مراد مسعد مسعود معاذ مكرم مهند مهدي ميشال ميشيل هادي هاشم هاني هشام هيثم وائل وجدي وحيد وسام وسيم يحيى يزيد يونس إدريس رشيد رشاد راشد جبران إلياس نقولا بطرس بولس مارون شربل طوني إيلي كارلوس ' +
    'آمنة أسماء أماني أمل أميرة إيمان ابتسام أحلام إلهام بسمة بشرى تغريد جميلة حنان حنين خديجة دعاء دلال داليا دينا رانيا رباب رحاب رشا رضوى رغد رنا رندة ريم ريما ريهام زهرة زهراء زينب سارة سحر سعاد سلمى سلوى سميرة سناء سهام سهى سوسن سوزان شيماء شيرين صفاء ضحى عائشة عبير عزة علا غادة ' +
    'فاتن فاطمة فدوى فرح كوثر لبنى لمياء لينا ليلى مريم مها منى منال مي ميساء نادية نادين ناهد نجلاء نجوى ندى نسرين نهى نوال نورا نيفين هالة هبة هدى هند هويدا وفاء ولاء ياسمين يسرا يارا نوف نورة حصة لطيفة شمسة موزة غيداء أروى بثينة وداد رولا لارا كارين جويل ماري'
  )
    .split(' ')
    .map(plain),
);

/** Titles before a name, in plain spelling. */
const TITLES =
  /^(?:(?:ا\. ?د|ا ?د|د|م|ا|الدكتور|الدكتوره|دكتور|المهندس|الاستاذ|الاستاذه|الشيخ|السيد|السيده|الصحفي|الصحافي|الكاتب|البروفيسور|اللواء)[./]? )+|^(?:ا\. ?د\.|د\.|م\.|ا\.)\s*/u;
const LONGEST_NAME = 40;

/** True for a word that is a given name; `word` in any spelling. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(plain(word));
}

/** True for a person's name and nothing else: titles, a known given name, two to five words, no sign and no digit. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const whole = plain(text).replace(/[*]+$/u, '').trim();
  // «السيد زهرة» is a name, «السيد محمود زهرة» one with its title.
  const name = whole.replace(TITLES, '').includes(' ') ? whole.replace(TITLES, '') : whole;
  const words = name.replace(/\bابو |\bبن |\bال |\bعبد /gu, (part) => part.trim()).split(' ');
  if (words.length < 2 || words.length > 4 || !/^[\p{L} ]+$/u.test(name)) return false;
  if (words.some((word) => NO_NAME.has(word))) return false;
  const first = name.split(' ')[0] ?? '';
  return GIVEN_NAMES.has(first);
}

/** True for a name told by its title: «د. منار الشوربجي», or by the family's name after it: «عبيدلي العبيدلي». */
export function looksLikePerson(text: string): boolean {
  if (isPersonName(text)) return true;
  if (text.length > LONGEST_NAME) return false;
  const whole = plain(text).replace(/[*]+$/u, '').trim();
  const name = whole.replace(DOCTOR, '');
  const words = name.split(' ');
  if (!/^[\p{L} ]+$/u.test(name) || words.some((word) => NO_NAME.has(word))) return false;
  if (name !== whole) return words.length >= 2 && words.length <= 4;
  return (
    words.length === 2 &&
    !name.startsWith('ال') &&
    words[0] !== undefined &&
    /^ال\p{L}{3,}ي$/u.test(words[1] ?? '') &&
    (words[1] ?? '').includes(words[0].replace(/ي$/u, ''))
  );
}

const DOCTOR = /^(?:ا\. ?د\.? ?|د\. ?|م\. ?|د\/ ?|ا\/ ?)/u;

/** Words that stand in no name: «محمد في القاهرة», «أمل جديد للمرضى». */
const NO_NAME = new Set(
  'في من علي الي عن مع بعد قبل بين هل لا لن لم ما ان او ثم قد هو هي هذا هذه ضد حول منذ عند جديد جديده كبير كبيره قادم يفوز يعلن يقول تقول يفتتح يلتقي يستقبل يزور يبحث يشيد يؤكد يوكد تؤكد توكد امام خلال'.split(
    ' ',
  ),
);
NO_NAME.delete('علي');
