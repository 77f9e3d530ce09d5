import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AboutText } from './AboutText.tsx';

const shown = (text: string, href: string) =>
  renderToString(<AboutText blocks={[{ kind: 'paragraph', spans: [{ text, href }] }]} />).replaceAll(
    '<!-- -->',
    '',
  );

test('a link to another site tells it no address of ours, and names its host', () => {
  const html = shown('مجلة المرافئ', 'https://harbour.example.org/about');
  expect(html).toContain('rel="noopener noreferrer nofollow"');
  expect(html).toContain('<bdi class="small" dir="ltr">(harbour.example.org)</bdi>');
});

test.each([
  ['https://harbour.example.org/about', 'https://harbour.example.org/about'],
  ['اكتب إلينا', 'mailto:harbour@example.org'],
])('the host of «%s» is not said again, or there is none', (text, href) => {
  expect(shown(text, href)).not.toContain('dir="ltr"');
});

test('words that look like another address do not hide the host', () => {
  expect(shown('https://bank.example/?harbour.example.org', 'https://harbour.example.org/')).toContain(
    '(harbour.example.org)',
  );
});
