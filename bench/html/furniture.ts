import type { Dice } from '../search/dice.ts';
import { markup } from './markup.ts';
import type { Phrases } from './phrases.ts';
import type { Story } from './stories.ts';

/** Parts that surround articles, in our own words; each text that is printed is planted, to be looked for afterwards. */
export interface Furniture {
  /** Texts printed so far. */
  planted: string[];
  menu(): string;
  ticker(): string;
  cookies(): string;
  share(): string;
  authorBox(): string;
  comments(): string;
  newsletter(): string;
  relatedInside(): string;
  relatedBelow(): string;
  cards(): string;
  sidebar(): string;
  footer(): string;
  tools(): string;
}

const MENU = ['الرئيسية', 'سياسة', 'اقتصاد', 'ثقافة وفنون', 'رياضة', 'تكنولوجيا', 'كتّاب وآراء', 'اتصل بنا'];
const NAMES = ['أبو خالد', 'قارئ من الشمال', 'منى', 'زائر'];
const ASIDE = 'في زاويته الأسبوعية يكتب محرر الصفحة عن عادات القراءة في المقاهي وما بقي منها بعد الهواتف.';
const TEASERS = [
  'تفاصيل ما جرى في الساعات الأخيرة كما رواها من حضر اللقاء، وما ينتظر أن يعلن غدًا...',
  'أسئلة كثيرة يطرحها القرار الجديد على أصحاب المحال الصغيرة وعلى زبائنهم في الأحياء...',
];

/** Makes the furniture of a page. With `plain` no class or id says what a part is, as on pages that scripts build. */
export function furnitureFor(story: Story, words: Phrases, dice: Dice, { plain = false } = {}): Furniture {
  const planted: string[] = [];
  const put = (text: string) => {
    planted.push(text);
    return markup(text);
  };
  const named = (part: keyof Phrases['classes']) =>
    ` class="${plain ? `c${dice.roll(900) + 100}` : dice.pick(words.classes[part])}"`;
  let next = 0;
  const headline = () => put(story.others[next++ % story.others.length] ?? '');
  const link = (text: string) => `<a href="/n/${dice.roll(9000)}">${text}</a>`;
  const items = (count: number) =>
    Array.from({ length: count }, () => `<li>${link(headline())}</li>`).join('');

  return {
    planted,
    menu: () =>
      `<div${named('menu')}><ul>${MENU.map((text) => `<li>${link(put(text))}</li>`).join('')}</ul></div>`,
    ticker: () =>
      `<div${named('ticker')}><span>${put('شريط الأخبار')}</span>${link(headline())} ${link(headline())}</div>`,
    cookies: () =>
      `<div${named('cookies')}><p>${put(words.cookies)}</p><button>${put('أوافق')}</button></div>`,
    share: () =>
      `<div${named('share')}><span>${put(words.share)}</span> ${link(put('فيسبوك'))} ${link(put('تويتر'))} ${link(put('واتساب'))}</div>`,
    authorBox: () =>
      `<div${named('author')}><h4>${put(words.about)}</h4><img src="/a.jpg"><h5>${link(markup(story.author))}</h5><p>${put(dice.pick(words.bios))}</p></div>`,
    comments: () =>
      `<div${named('comments')}><h3>${put(words.counted(words.comments.length))}</h3>${words.comments
        .map(
          (text, i) =>
            `<div class="${plain ? 'c31' : 'item'}"><b>${put(NAMES[i] ?? '')}</b> <span>${put(`قبل ${i + 2} أيام`)}</span><p>${put(text)}</p>${link(put(words.answer))}</div>`,
        )
        .join(
          '',
        )}<h3>${put(words.comment)}</h3><form><p>${put(words.notice)}</p><input name="n"><textarea></textarea><button>${put('أرسل')}</button></form></div>`,
    newsletter: () =>
      `<div${named('letter')}><h4>${put(words.letter)}</h4><p>${put(dice.pick(words.letters))}</p><form><input type="email"><button>${put('سجّل')}</button></form></div>`,
    relatedInside: () =>
      `<div${named('inside')}><strong>${put(words.inside)}</strong><ul>${items(2)}</ul></div>`,
    relatedBelow: () => `<div${named('below')}><h3>${put(words.below)}</h3><ul>${items(4)}</ul></div>`,
    cards: () =>
      TEASERS.map(
        (text) =>
          `<div${plain ? ' class="c77"' : ' class="card-item"'}><a href="/n/1"><img src="/t.jpg"></a><h4>${link(headline())}</h4><p>${put(text)}</p></div>`,
      ).join(''),
    sidebar: () =>
      `<div${named('side')}><h3>${put(words.popular)}</h3><ol>${items(4)}</ol><h3>${put(words.corner)}</h3><p>${put(ASIDE)}</p><table><tr><td>${put('دولار')}</td><td>3.7500</td></tr><tr><td>${put('يورو')}</td><td>4.0612</td></tr></table><form><p>${put('هل تقرأ الصحيفة على الورق؟')}</p><label>${put('نعم كل يوم')}</label><button>${put('صوّت')}</button></form></div>`,
    footer: () =>
      `<div${named('footer')}><p>${put(words.footer)}</p><p>${put('كل الحقوق محفوظة لدار النشر الأهلية')} © 2024</p>${link(put('سياسة الخصوصية'))}</div>`,
    tools: () =>
      `<div${named('tools')}><span>${put('حجم الخط')}</span> <a href="#">أ+</a> <a href="#">أ-</a> <span>${put(`${dice.roll(9000)} مشاهدة`)}</span> <a href="#">${put('طباعة')}</a></div>`,
  };
}
