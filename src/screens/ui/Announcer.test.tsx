// @vitest-environment happy-dom
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, Announcer } from './Announcer.tsx';
import { tell } from './tell.ts';

let root: Root;
const region = () => document.querySelector<HTMLElement>('[role=status]');
const look = () => [region()?.textContent, region()?.className];

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  document.body.innerHTML = '<button>انسخ</button><div id="root"></div>';
  root = createRoot(document.querySelector('#root') ?? document.body);
  await act(async () => root.render(<Announcer besides={false} />));
});
afterEach(async () => {
  await act(async () => announce(''));
  await act(async () => root.unmount());
  vi.useRealTimers();
});

test('what is announced is heard alone', async () => {
  await act(async () => announce('فُتحت الصفحة.'));
  expect(look()).toEqual(['فُتحت الصفحة.', 'unseen']);
});

test('what is told is seen too, near the button, and for some seconds', async () => {
  const button = document.querySelector('button');
  vi.spyOn(button ?? document.body, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 200, 80, 40));
  await act(async () => tell('نُسخ الرابط.', button));
  expect(look()).toEqual(['نُسخ الرابط.', 'told']);
  expect(region()?.style.insetBlockStart).toBe('246px');
  await act(async () => vi.advanceTimersByTime(6000));
  expect(look(), 'heard still, and not said again').toEqual(['نُسخ الرابط.', 'unseen']);
});

test('without a button in view it is told at the lower edge', async () => {
  await act(async () => tell('أُضيف إلى المفضلة.', null));
  expect(look()).toEqual(['أُضيف إلى المفضلة.', 'told']);
  expect(region()?.style.insetBlockStart).toBe('');
});

test('a later announcement takes the place of what was told', async () => {
  await act(async () => tell('نُسخ الرابط.', null));
  await act(async () => announce('الموضع 2 من 3'));
  expect(look()).toEqual(['الموضع 2 من 3', 'unseen']);
  await act(async () => vi.advanceTimersByTime(6000));
  expect(look()).toEqual(['الموضع 2 من 3', 'unseen']);
});
