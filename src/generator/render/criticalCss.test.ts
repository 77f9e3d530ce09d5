import { describe, expect, test } from 'vitest';
import { CriticalCss } from './criticalCss.ts';

const sheet = `
  @layer first{*{--tw-x:1}}
  @layer theme,base;
  @font-face{font-family:Ours;src:url(a.woff2)}
  @font-face{font-family:Figures;src:url(b.woff2);font-display:block}
  @font-face{font-family:Near;font-weight:400;src:local("Arial");size-adjust:90%}
  :root{--ink:#000;--gone:none;--far:var(--farther);--farther:1}
  :root[data-theme=dark]{--gone:1}
  @property --ink{syntax:"*";inherits:false}
  @property --gone{syntax:"*";inherits:false}
  @media (width>=1rem){:root{--far:2}}
  :root{--quoted:"a;b}c"}
  body{color:var(--ink);content:var(--quoted)}
  h1,h2{margin:0}
  :is(h1,h2){padding:0}
  :is(h3,.figure h2){padding:1px}
  .reader:has(.figure){margin:2px}
  .reader:not(:has(.figure)){margin:1px}
  .reader{color:green;color:#0f0;top:5px;top:5px}
  table{border:0}
  .reader>h1{font-size:2em}
  .reader .gone{color:red}
  .md\\:w-1\\/2{width:50%}
  a:not(.plain){color:blue}
  a:hover{color:red}
  @keyframes come{0%{top:1px}100%{top:2px}}
  @keyframes leave{0%{top:1px}100%{top:2px}}
  .reader{animation:1s come}
  input::-webkit-search-decoration{margin:0}
  @media (width>=40rem){.reader{display:grid}.lone{display:block}}
  @media print{.lone{display:none}.reader{padding:0}}
  @layer faces{body{font-family:Ours}}
`;

describe('the critical CSS of a page', () => {
  const critical = new CriticalCss(sheet);
  const css = critical.for(
    critical.namesIn('<div class="reader md:w-1/2"><h1>عنوان</h1><a href="/">رابط</a></div>'),
  );

  test.each([
    ['@layer first;', 'the place of a layer left empty'],
    ['@layer theme,base;', 'an order of layers'],
    ['@keyframes come{0%{top:1px}100%{top:2px}}', 'an animation'],
    ['src:local("Arial")', 'a fallback font, which needs no download'],
    ['url(b.woff2)', 'a font that blocks text'],
    [':root{--ink:#000;', 'a token that is read'],
    ['--quoted:"a;b}c"', 'a string with braces'],
    ['@property --ink', 'the registration of a property'],
    ['h1{margin:0}', 'a rule one of whose selectors can match, with that one alone'],
    [':is(h1,h2){padding:0}', 'a selector one of whose alternatives can match'],
    ['.reader:not(:has(.figure)){margin:1px}', 'a selector whose :not() names a missing class in :has()'],
    ['color:green;color:#0f0', 'declarations that differ'],
    ['.reader>h1{font-size:2em}', 'a class and an element that occur'],
    ['width:50%', 'an escaped class'],
    ['a:not(.plain){', 'a selector whose :not() names a missing class'],
    ['@media (width>=40rem){.reader{display:grid}}', 'the matching rules of a block'],
  ])('%s: %s', (kept) => {
    expect(css).toContain(kept);
  });

  test.each([
    ['url(a.woff2)', 'a web font'],
    ['@media print', 'print rules'],
    ['font-weight:400', 'the initial weight of a font'],
    [':hover', 'an answer to the pointer, which comes after the whole stylesheet'],
    ['@keyframes leave', 'an animation that no rule names'],
    ['font-family:Ours}}', 'the layer that names web fonts'],
    ['table{', 'an element that does not occur'],
    ['.gone', 'a class that does not occur'],
    ['.lone', 'a class in a block'],
    ['@media print', 'a block left empty'],
    ['-webkit-search', 'parts of form fields'],
    ['--gone', 'a token that nothing reads'],
    ['--farther', 'a token read by an unread one only'],
    ['data-theme', 'a rule left empty'],
    ['1rem', 'a block left empty'],
    ['h2{margin', 'a selector that cannot match, beside one that can'],
    ['padding:1px', 'a selector none of whose alternatives can match'],
    ['margin:2px', 'a selector whose :has() names a missing class'],
    ['top:5px;top:5px', 'a declaration written twice'],
  ])('not %s: %s', (left) => {
    expect(css).not.toContain(left);
  });
});
