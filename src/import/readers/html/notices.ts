import { isBoilerplate } from '../../../parse/body/boilerplate.ts';

/** Rights, comment forms and newsletters, in words that no news begins or ends an article with. */
const NOTICE =
  /الحقوق محفوظة|حقوق النشر محفوظة|لن يتم نشر عنوان بريدك|الحقول الإلزامية|نشرتنا (?:البريدية|الإخبارية|الاخبارية|اليومية)|All rights reserved/i;
/** Calls to the reader; inside a sentence the same words are a report («اشترك في إنتاج»). */
const CALL = /^(?:اشترك(?:وا)? (?:الآن )?(?:في|ب|معنا)|تابعوا? (?:آخر|أحدث|صفحتنا|قناتنا))/;
/** Matters of consent, which news is about, too: «عدلت الشركة سياسة الخصوصية». */
const CONSENT = /ملفات تعريف الارتباط|سياسة الخصوصية|شروط الاستخدام|cookies/i;
/** Words in which a site speaks to its reader, or of itself. */
const TO_READER =
  /نستخدم|نستعمل|يستخدم (?:هذا )?الموقع|هذا الموقع|موقعنا|باستمرارك|بمتابعتك|بتصفحك|موافقت|توافق|تجربتك|متصفحك|we use|your/i;
const LONGEST_NOTICE = 300;
/** Longest line, in characters, that names a page of consent and nothing else. */
const LONGEST_NAME = 40;

/** True for text at an article's edge that the site says to its readers: consent, rights, newsletters. */
export function isNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  if (NOTICE.test(text) || CALL.test(text) || isBoilerplate(text)) return true;
  return CONSENT.test(text) && (text.length <= LONGEST_NAME || TO_READER.test(text));
}
