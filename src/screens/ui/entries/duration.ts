import type { Texts } from '../../i18n/useTexts.tsx';

/** Most minutes told as such: «3,667 دقيقة» tells nobody how long it takes. */
const MINUTES = 90;

/** Writes a reading time: in minutes up to an hour and a half, in whole hours above. */
export const durationText = (minutes: number, t: Texts['t']): string =>
  minutes > MINUTES
    ? t('count.hours', { count: Math.round(minutes / 60) })
    : t('count.minutes', { count: minutes });
