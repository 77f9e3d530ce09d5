import { codeQuery } from '../../../routing/lazyCode.ts';

/** Code that reads days as typed, fetched when a day is typed. */
export const daysAsTypedCode = codeQuery('daysAsTyped', () => import('./daysAsTyped.ts'));

/** Code of the lines below the fields of days. */
export const dayHintCode = codeQuery('DayHint', () => import('./DayHint.tsx'));

/** Code that tells and offers the undated articles that days leave out, fetched when a filter has days. */
export const undatedNoteCode = codeQuery('UndatedNote', () => import('./UndatedNote.tsx'));
