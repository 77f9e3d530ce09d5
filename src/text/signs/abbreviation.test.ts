import { expect, test } from 'vitest';
import { endsInAbbreviation } from './abbreviation.ts';

test.each([
  'قال د.',
  'حضر أحمد ود. ',
  'وأ.د.',
  'إلى أ.م.د. ',
  'سُلّمت لأ.د.',
  '(م.',
  'سنة 1442 هـ.',
  'كتب J.',
  'مع وDr.',
  'شركة Acme Inc.',
])('«%s» ends in an abbreviation', (text) => expect(endsInAbbreviation(text)).toBe(true));

test.each([
  'عادت السفن.',
  'مات الولد.',
  'في فم.',
  'لا بد.',
  'كم.',
  'عام 2020م.',
  'بينهما ودّ.',
  'د',
  'اشترى iPhone.',
  '',
])('«%s» does not', (text) => expect(endsInAbbreviation(text)).toBe(false));
