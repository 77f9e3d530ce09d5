import { expect, test } from 'vitest';
import { startTexts } from '../../i18n/i18n.ts';
import { durationText } from './duration.ts';

const { t } = await startTexts();

test.each([
  [0, 'أقل من دقيقة'],
  [2, 'دقيقتان'],
  [90, '90 دقيقة'],
  [91, 'ساعتان'],
  [200, '3 ساعات'],
  [3667, '61 ساعة'],
  [6000, '100 ساعة'],
])('%i minutes are «%s»', (minutes, said) => expect(durationText(minutes, t)).toBe(said));

test('so is what is left', () => {
  expect(t('library.left', { time: durationText(0, t) })).toBe('الباقي أقل من دقيقة');
  expect(t('library.left', { time: durationText(1, t) })).toBe('الباقي دقيقة واحدة');
  expect(t('library.left', { time: durationText(3667, t) })).toBe('الباقي 61 ساعة');
});
