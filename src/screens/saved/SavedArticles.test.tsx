// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../storage/record.ts';
import { startTexts } from '../i18n/i18n.ts';
import { TextsProvider } from '../i18n/useTexts.tsx';
import { SavedArticles } from './SavedArticles.tsx';

const texts = await startTexts();
const records = Array.from({ length: 120 }, (_, i): StoredRecord => ({
  id: `a${i}`,
  brief: { id: `a${i}`, title: `خبر ${i}`, minutes: 1, keywords: [] },
  later: 120 - i,
}));
const removals = { list: [], remove: () => undefined, undo: () => undefined, problem: undefined };
const headlines = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
const button = () => document.querySelector<HTMLElement>('.do button');

test('a hundred articles are shown at first, the others at a press', () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <TextsProvider texts={texts}>
        <SavedArticles records={records} part="later" removals={removals} />
      </TextsProvider>,
    ),
  );
  expect(headlines()).toHaveLength(100);
  expect(headlines()[99]).toBe('خبر 99');
  act(() => button()?.click());
  expect(headlines()).toHaveLength(120);
  expect(button()).toBeNull();
  act(() => root.unmount());
});
