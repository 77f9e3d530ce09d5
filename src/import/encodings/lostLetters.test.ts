import { describe, expect, it } from 'vitest';
import { lostLetters } from './lostLetters.ts';

describe('lostLetters', () => {
  it.each<[string, number]>([
    ['???? ??????? ?? ?????', 1],
    ['C?EC?E C?????C ??I', 1],
    ['\ufffd\ufffd\ufffd \ufffd\ufffd', 1],
    ['تاريخ النشر: ???? ????? ????', 0.6],
    ['هل هذا صحيح؟ نعم؟؟', 0],
    ['ماذا قال؟ لا أعلم??? ثم مضى', 0],
    ['http://example.org/?id=1 و http://example.org/?p=2', 0],
    ['', 0],
  ])('%s', (text, share) => {
    expect(lostLetters(text).share).toBeCloseTo(share, 5);
  });
});
