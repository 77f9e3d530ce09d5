import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Parser } from 'htmlparser2';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import type { ArticlePage } from '../../site/files.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { TextsProvider } from '../../screens/i18n/useTexts.tsx';
import { BidiText } from '../../screens/ui/BidiText.tsx';
import { pageHead } from './pageHead.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/hostile/strings.json');
/** Strings that break out of markup or turn a line round; many more where the collected ones are at hand. */
const strings: string[] = [
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  'javascript:alert(1)',
  'ميناء \u202eتقلب ما بعدها\u202c \u2066عزلة لا تنتهي',
  ...(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []),
].filter((text) => !text.includes('\0'));

const texts = await startTexts('ar');
const client = new QueryClient();

/** Elements and names of attributes of a piece of HTML, and the text in its title. */
function readHtml(html: string): { seen: Set<string>; title: string } {
  const seen = new Set<string>();
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inTitle = name === 'title';
      for (const attribute of ['', ...Object.keys(attributes)]) seen.add(`${name} ${attribute}`.trim());
    },
    ontext: (text) => {
      if (inTitle) title += text;
    },
    onclosetag: () => {
      inTitle = false;
    },
  });
  parser.write(html);
  parser.end();
  return { seen, title };
}

const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/;
const HEAD = ['title', 'meta', 'meta name', 'meta property', 'meta content', 'script', 'script type'];
const LINE = ['bdi', 'bdi class', 'bdi dir', 'bdi title', 'bdo', 'bdo dir', 'span', 'span class'];

test('whatever the facts of an article say, its head has the same elements, and no title that turns round', () => {
  const wrong = strings.filter((text) => {
    const article: Article = {
      id: 'a',
      title: text,
      titleFrom: 'page',
      source: text,
      authors: [text],
      keywords: [{ text }],
      body: [{ kind: 'paragraph', text }],
      readAlso: [],
      related: [],
    };
    const page: ArticlePage = {
      article,
      minutes: 1,
      files: [],
      related: [],
      readAlso: [],
      printedBy: [],
      printedByCount: 0,
    };
    const { seen, title } = readHtml(pageHead('article', page, '/articles/a/', undefined));
    return [...seen].some((name) => !HEAD.includes(name)) || OVERRIDES.test(title);
  });
  expect(wrong).toEqual([]);
});

test('a line of one fact is text, with no character that turns its neighbours round', () => {
  const wrong = strings.filter((text) => {
    const html = renderToString(
      <QueryClientProvider client={client}>
        <TextsProvider texts={texts}>
          <BidiText text={text} />
        </TextsProvider>
      </QueryClientProvider>,
    );
    return [...readHtml(html).seen].some((name) => !LINE.includes(name)) || OVERRIDES.test(html);
  });
  expect(wrong).toEqual([]);
});

test.skipIf(!existsSync(file))(`the collected strings are among them (needs ${file})`, () => {
  expect(strings.length).toBeGreaterThan(1000);
});
