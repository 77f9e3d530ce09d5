import type { Half } from '../search/dice.ts';

/** Words and classes of a site's furniture. */
export interface Phrases {
  about: string;
  counted: (count: number) => string;
  comment: string;
  notice: string;
  answer: string;
  letter: string;
  letters: readonly string[];
  share: string;
  inside: string;
  below: string;
  popular: string;
  corner: string;
  bios: readonly string[];
  comments: readonly string[];
  cookies: string;
  footer: string;
  classes: Record<
    | 'menu'
    | 'ticker'
    | 'cookies'
    | 'share'
    | 'author'
    | 'comments'
    | 'letter'
    | 'inside'
    | 'below'
    | 'side'
    | 'footer'
    | 'tools',
    readonly string[]
  >;
}

/** Two sites' words: the reading of pages is tuned on one and reported on the other. */
export const PHRASES: Record<Half, Phrases> = {
  tune: {
    about: 'عن الكاتب',
    counted: (count) => `التعليقات (${count})`,
    comment: 'أضف تعليقًا',
    notice: 'بريدك لن يظهر لأحد، والنجمة تعني أن الخانة لا بد منها.',
    answer: 'رد',
    letter: 'النشرة البريدية',
    letters: [
      'خلاصة الأسبوع في رسالة واحدة تصل إلى بريدك كل جمعة، من غير إعلانات ومن غير إزعاج.',
      'سجّل بريدك لتصلك أهم القصص قبل غيرك، ويمكنك أن تلغي ذلك متى شئت.',
    ],
    share: 'شارك المقال',
    inside: 'موضوعات ذات صلة',
    below: 'مقالات ذات صلة',
    popular: 'الأكثر قراءة',
    corner: 'زاوية القارئ',
    bios: [
      'كاتب وصحفي يتابع شؤون المدن والأسواق منذ عشرين عامًا، وصدر له كتابان عن الحرف القديمة.',
      'صحفية تكتب في شؤون البيئة والمياه، وحاصلة على شهادة في الاقتصاد من جامعة الساحل.',
      'محرر في قسم الأخبار، عمل قبل ذلك مراسلًا في ثلاث عواصم، ويهوى تصوير الجبال.',
    ],
    comments: [
      'شكرًا على هذا الموضوع المهم، وأتمنى أن تتابعوا ما وصل إليه الأمر في الأيام المقبلة.',
      'لا أتفق مع ما جاء في المقال، لأن الكاتب لم يذكر رأي الطرف الآخر ولا الأرقام الرسمية.',
      'أنا من سكان الحي نفسه، وما ذكرتموه لا يمثل إلا جزءًا صغيرًا مما نعيشه كل يوم.',
      'معلومات مفيدة جدًا، وفقكم الله إلى المزيد.',
    ],
    cookies: 'يستخدم هذا الموقع ملفات صغيرة تحفظ على جهازك حتى نعرف كيف تقرأ صفحاتنا ونحسّن ما نعرضه عليك.',
    footer: 'صحيفة يومية مستقلة تأسست قبل ثلاثين عامًا، وتصدر عن دار النشر الأهلية في المدينة.',
    classes: {
      menu: ['main-menu', 'nav-bar', 'navbar'],
      ticker: ['breaking-news', 'ticker', 'news-ticker'],
      cookies: ['cookie-notice', 'gdpr-banner', 'consent'],
      share: ['share-buttons', 'social-share', 'addtoany'],
      author: ['author-box', 'about-author', 'post-author-info', 'saboxplugin-wrap'],
      comments: ['comments-area', 'post-comments', 'comment-list', 'disqus'],
      letter: ['newsletter', 'subscribe-box', 'mailing-list', 'mc4wp-form'],
      inside: ['related-inline', 'read-more-box', 'inline-related'],
      below: ['related-posts', 'jp-relatedposts', 'more-news'],
      side: ['sidebar', 'widget-area', 'side-column'],
      footer: ['site-footer', 'footer', 'bottom-bar'],
      tools: ['post-tools', 'font-resize', 'article-tools'],
    },
  },
  report: {
    about: 'من كتب هذا؟',
    counted: (count) => `${count} ردود`,
    comment: 'ما قولك أنت؟',
    notice: 'نقرأ كل ما يصلنا قبل أن يظهر هنا، ونحذف الشتائم والإعلانات من غير سؤال.',
    answer: 'أجب عليه',
    letter: 'الجديد في بريدك',
    letters: [
      'نكتب إليك مرتين في الشهر عن أطول ما نشرناه وأجمل ما صوّرناه، ولا نعطي عنوانك لأحد.',
      'ضع عنوانك هنا وسنرسل إليك صفحة الغد في مساء كل يوم قبل أن تصل إلى الأكشاك.',
    ],
    share: 'أرسلها إلى صديق',
    inside: 'في الموضوع نفسه',
    below: 'وقد ترغب في هذه أيضًا',
    popular: 'يقرؤه الناس الآن',
    corner: 'صندوق البريد',
    bios: [
      'تعمل في الصحيفة منذ تأسيسها، وتدير فيها صفحة الرأي، ولها برنامج أسبوعي على الإذاعة.',
      'مهندس ترك البناء إلى الكتابة، وينشر هنا كل أربعاء عن البيوت ومن يسكنها.',
      'درس التاريخ في جامعة الجنوب ثم علّمه فيها، وهذا أول ما ينشره في صحيفة.',
    ],
    comments: [
      'قرأت المقال مرتين ولم أفهم من المسؤول في النهاية، فهل من توضيح في عدد قادم؟',
      'كلام سمعناه من قبل، والمهم أن نرى شيئًا على الأرض قبل أن ينتهي العام.',
      'أحسنتم، وهذه أول مرة أجد فيها من يكتب عن هذا الأمر بهدوء.',
      'والله المستعان، كل يوم خبر من هذا النوع ولا أحد يتحرك.',
    ],
    cookies: 'حتى تعمل الصفحات كما ينبغي نضع في متصفحك علامات صغيرة، فإن مضيت في القراءة فهمنا أنك لا تمانع.',
    footer: 'تصدرها مؤسسة الضفة للطباعة، والآراء التي تنشر فيها لأصحابها، ولا يجوز نقل شيء منها بلا إذن.',
    classes: {
      menu: ['top-links', 'hdr', 'mega'],
      ticker: ['flash', 'marquee', 'hot'],
      cookies: ['cc-window', 'notice-bar', 'eu'],
      share: ['socials', 'sharethis', 'sbtns'],
      author: ['writer-card', 'entry-author', 'person', 'bio-wrap'],
      comments: ['feedback', 'fb-comments', 'readers', 'thread'],
      letter: ['sendy', 'email-form', 'mail', 'join'],
      inside: ['see-too', 'inset', 'pullbox'],
      below: ['read-next', 'yarpp', 'others'],
      side: ['rail', 'col-3', 'left'],
      footer: ['ftr', 'colophon', 'end'],
      tools: ['opts', 'toolbar', 'aA'],
    },
  },
};
