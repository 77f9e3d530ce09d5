import type { Language } from '../text/language.ts';

/** Event by which the application shows a line with buttons at the window's lower edge; the script of index.html listens. */
export const OFFER_EVENT = 'offer';

/** Texts of the line that the script of index.html shows by itself when the application does not come. */
export const LATE_TEXTS: Record<Language, { LATE: string; AGAIN: string }> = {
  ar: { LATE: 'لم يكتمل تحميل الصفحة؛ روابطها تعمل.', AGAIN: 'أعد المحاولة' },
  en: { LATE: 'This page has not fully loaded; its links work.', AGAIN: 'Try again' },
};
