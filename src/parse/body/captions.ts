import { plain } from '../lines/labelLetters.ts';

/** Longest caption, in characters; a longer line is text. */
const LONGEST = 160;
/** Longest source printed as a credit, in words. */
const LONGEST_SOURCE = 6;

/** Photographer, agency or picture before a colon, a bar or a dash: «تصوير: …», «عدسة - …», «الصورة: …». */
const SIGNED =
  /^[([]?(?:تصوير|تصوير فوتوغرافي|المصور|المصوره|عدسه|بعدسه|كاميرا|صوره|الصوره|الصور|صور|صوره الخبر|صوره الغلاف|كابشن|photo|photos|photo by|photo credit|image|image credit|picture|credit|caption) ?(?:[:|/–—]|- )\s*\S/u;
/** Openings that no sentence has: «مصدر الصورة رويترز», «التعليق على الصورة، …» (BBC Arabic loses the first letter of «مصدر»). */
const OPENED =
  /^[([]?(?:م?صدر الصوره|م?صدر الصور|التعليق علي الصوره|التعليق علي الفيديو|شرح الصوره|تعليق الصوره|حقوق الصوره|مصدر الفيديو|صوره ارشيفيه|صوره تعبيريه|صوره توضيحيه|photo by|image source|image caption)(?!\p{L})/u;
/** Words that are a credit when they stand alone. */
const ALONE =
  /^[([]?(?:getty images|getty|ارشيفيه|ارشيف|صوره (?:من الارشيف|ارشيفيه|تعبيريه|توضيحيه|متداوله)|(?:ا ف ب|رويترز|الاناضول|اسوشيتد برس) ?[/–-] ?(?:ارشيف|ارشيفيه))[)\]]?$/u;
/** Words in brackets that credit a picture: «(الصورة: أرشيف)», «(رويترز)», «(أ ف ب)». */
const FRAMED =
  /^[([](?:رويترز|ا ?\.? ?ف ?\.? ?ب\.?|فرانس برس|الاناضول|اسوشيتد برس|ا ?\.? ?ب\.?|getty(?: images)?|reuters|afp|ap|epa)[)\]]$/u;
/** Few words that credit a picture: «© AFP», «الصورة من الإنترنت», «الصورة لسامر البحري - المرفأ». */
const CREDITED =
  /^(?:[([]?© ?[\p{L}\p{N} /.,–-]{2,40}[)\]]?|(?:الصوره|الصور|صوره) (?:من (?:ال)?(?:انترنت|الانترنت|ارشيف|الارشيف|وسايل التواصل|مواقع التواصل|صفحه \p{L}+|المصدر)|ل[\p{L}]{3,} \p{L}{3,}(?: [-–] \p{L}+)?))$/u;
/** Verb after «مصدر الصورة», which makes a sentence of it. */
const GOES_ON = /^(?:كان|كانت|هو|هي|لم|لا|ليس|غير|قال|يقول|ما زال|مجهول)(?: |$)/u;

/** First letters of captions, as printed; after «ال» the third letter tells. */
const PAIRS = new Set('صو صد عد تص تع شر مص كا حق بع ال ار أر اس أس'.split(' '));

/** Quick test by the first letters, which most paragraphs fail; true where signs, marks or spaces stand among them. */
function mayBeCaption(text: string): boolean {
  if (!isLetter(text.charCodeAt(0))) return true;
  const second = text.charCodeAt(1);
  if (!isLetter(second)) return 'اأإآصعتشمكحب'.includes(text.charAt(0));
  if (!PAIRS.has(text.slice(0, 2))) return false;
  return !text.startsWith('ال') || !isLetter(text.charCodeAt(2)) || 'صمتاأ'.includes(text.charAt(2));
}

const isLetter = (code: number): boolean => code >= 0x621 && code <= 0x64a && code !== 0x640;

/**
 * Tells a caption: a photograph's caption or credit, or the credit of a second source. Depends on nothing but the
 * line. A sentence that only begins so is text: «مصدر الصورة كان مجهولا حتى أمس.», «الصورة أوضح مما كانت».
 */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!mayBeCaption(text)) return false;
  const line = plain(text);
  if (ALONE.test(line) || FRAMED.test(line)) return true;
  const opened = OPENED.exec(line)?.[0];
  if (opened !== undefined) {
    const rest = line.slice(opened.length).replace(/^[\s:،,|/–—-]+/u, '');
    return (
      !GOES_ON.test(rest) &&
      (/^(?:التعليق|شرح|تعليق)/u.test(opened) || !line.endsWith('.') || rest.length <= 40)
    );
  }
  return SIGNED.test(line) || CREDITED.test(line) || isSourceCredit(line);
}

/** Label of a photographer that stands alone, above the name. */
const LABEL = /^(?:تصوير|عدسه|بعدسه|المصور|المصوره|تصوير فوتوغرافي|photo|photo by) ?[:：-]$/u;

/** True for the label of a photographer alone on its line: «تصوير:». The name stands on the next. */
export function isCaptionLabel(text: string): boolean {
  return text.length <= 24 && ':：-'.includes(text.charAt(text.length - 1)) && LABEL.test(plain(text));
}

/** True for the few words under such a label. */
export function isNameOfCaption(text: string): boolean {
  return text !== '' && text.length <= 40 && !/[.؟!:]$/u.test(text);
}

/** True for «المصدر: وكالة النهار», which stands in the text where the page has named another source. */
function isSourceCredit(line: string): boolean {
  const value = /^[([]?(?:المصدر|مصدر الخبر|المصدر الاصلي)\s*[:/|]\s*(\S.*)$/u.exec(line)?.[1];
  return value !== undefined && !/[.،؛]$/u.test(value) && value.split(' ').length <= LONGEST_SOURCE;
}
