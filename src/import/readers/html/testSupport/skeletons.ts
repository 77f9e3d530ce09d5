/** Pages of our own words in the layouts of systems that Arabic newspapers use, and the facts that they hold. */
export const TITLE = 'بلدية الزهراء تفتح ثلاث حدائق على النهر';
export const PARAGRAPHS = [
  'أعلنت بلدية الزهراء صباح أمس بدء العمل في ثلاث حدائق عامة تطل على النهر، وقالت إن كلفتها لن تزيد على ما أقره المجلس في الربيع.',
  'وقال مدير المشروع سامر البحري إن العمال سيفرغون من الحديقة الأولى قبل نهاية الصيف، وإن الدخول إليها سيكون بلا مقابل.',
  'وأضاف أن البلدية ستزرع فيها ألفي شجرة من أصناف تحتمل العطش، ولا تحتاج إلى ري كل يوم كما في حدائق المدينة القديمة.',
];
export const RELATED = ['مجلس الزهراء يقر موازنة العام المقبل', 'الجسر القديم يعاد فتحه أمام المشاة'];
export const TAGS = ['الزهراء', 'حدائق عامة'];

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const broken = PARAGRAPHS.join('<br /><br />\n');
const links = RELATED.map((text, i) => `<li><a href="/news/${i}">${text}</a></li>`).join('');
const tags = TAGS.map((text) => `<a href="/tag/${text}" rel="tag">${text}</a>`).join(' ');
const menu =
  '<ul id="menu"><li><a href="/">الرئيسية</a></li><li><a href="/p">محليات</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li><li><a href="/c">اتصل بنا</a></li></ul>';
const popular =
  '<div class="widget popular-posts"><h3>الأكثر قراءة</h3><ul><li><a href="/1">أسعار الخضار في سوق المدينة اليوم</a></li><li><a href="/2">موعد مباراة الغد والقنوات الناقلة</a></li></ul></div>';
const comments =
  '<div id="comments"><h3>اترك تعليقاً</h3><p>لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p><form><textarea></textarea><button>إرسال التعليق</button></form></div>';
const page = (head: string, body: string) =>
  `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${TITLE} - صحيفة المرفأ</title>${head}</head><body>${body}</body></html>`;

/** Facts that a layout states beside its text. */
export interface Skeleton {
  html: string;
  date?: string;
  authors?: string[];
  tags?: string[];
  related?: string[];
}

export const SKELETONS: Record<string, Skeleton> = {
  WordPress: {
    html: page(
      '<meta property="og:title" content="بلدية الزهراء تفتح ثلاث حدائق على النهر"><meta property="og:site_name" content="صحيفة المرفأ"><meta property="article:published_time" content="2025-02-09T10:30:00+00:00">',
      `<header id="masthead"><nav>${menu}</nav></header><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time datetime="2025-02-09T10:30:00+00:00">9 فبراير 2025</time></span> <span class="byline"><a rel="author" href="/author/h">هدى المرسى</a></span></div></header><div class="entry-content">${paragraphs}<div class="sharedaddy">شارك هذا الموضوع: فيس بوك تويتر</div></div><footer class="entry-footer"><span class="tags-links">${tags}</span></footer></article><div class="related-posts"><h3>مقالات ذات صلة</h3><ul>${links}</ul></div>${comments}</main><aside id="secondary" class="sidebar">${popular}</aside><footer>جميع الحقوق محفوظة</footer>`,
    ),
    date: '2025-02-09T10:30:00+00:00',
    authors: ['هدى المرسى'],
    tags: TAGS,
    related: RELATED,
  },
  Blogger: {
    html: page(
      '',
      `<div id="outer-wrapper"><div class="widget PageList">${menu}</div><div class="main section"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>الأحد، 9 فبراير 2025</span></h2><div class="post hentry" itemprop="blogPost"><h3 class="post-title entry-title" itemprop="name">${TITLE}</h3><div class="post-body entry-content" itemprop="description articleBody"><div style="text-align: right;">${broken}</div></div><div class="post-footer">مرسلة بواسطة <span itemprop="author"><span itemprop="name">هدى المرسى</span></span> في <abbr class="published" itemprop="datePublished" title="2025-02-09" content="2025-02-09T10:00:00Z">10:00</abbr></div></div></div></div></div></div><div class="sidebar">${popular}</div></div>`,
    ),
    date: '2025-02-09T10:00:00Z',
    authors: ['هدى المرسى'],
  },
  Joomla: {
    html: page(
      `<meta name="author" content="هدى المرسى" /><meta name="keywords" content="الزهراء, حدائق عامة" />`,
      `<div id="wrap"><div class="moduletable_menu">${menu}</div><div id="content"><div class="item-page"><h2 class="contentheading"><a href="/x">${TITLE}</a></h2><dl class="article-info"><dt>التفاصيل</dt><dd class="create">كتب بتاريخ: الأحد, 09 شباط/فبراير 2025 10:30</dd><dd class="hits">الزيارات: 1520</dd></dl>${paragraphs}<ul class="pager pagenav"><li class="next"><a href="/n">التالي</a></li></ul></div></div><div id="right"><div class="moduletable">${popular}</div></div></div>`,
    ),
    authors: ['هدى المرسى'],
  },
  Drupal: {
    html: page(
      '<link rel="canonical" href="http://example.org/node/1"><meta name="dcterms.title" content="بلدية الزهراء تفتح ثلاث حدائق على النهر"><meta name="dcterms.date" content="2025-02-09">',
      `<div id="page" class="with-sidebar"><div class="region-header">${menu}</div><div id="content" class="column"><h1 class="page__title title" id="page-title">${TITLE}</h1><article class="node node-article view-mode-full"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs}</div></div></div><div class="field field-name-field-tags"><div class="field-label">الكلمات الدلالية: </div><div class="field-items">${TAGS.map((tag) => `<div class="field-item"><a href="/t" property="rdfs:label">${tag}</a></div>`).join('')}</div></div></article></div><aside class="sidebars">${popular}</aside></div>`,
    ),
  },
  'ASP.NET form': {
    html: page(
      '',
      `<form method="post" action="./Details.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" value="x"></div><div id="header">${menu}</div><div id="ctl00_MainContent"><h1 id="ctl00_lblTitle">${TITLE}</h1><span id="ctl00_lblDate" class="date">09/02/2025 10:30</span><div id="ctl00_divBody" class="ArticleText">${paragraphs}</div></div><div id="ctl00_right">${popular}</div></form>`,
    ),
  },
  'tables of 2005': {
    html: page(
      '',
      `<table width="780" border="0" align="center"><tr><td colspan="2"><img src="logo.gif"><font size="2">${menu}</font></td></tr><tr><td width="160" valign="top"><table>${RELATED.map((text) => `<tr><td><a href="#">${text}</a></td></tr>`).join('')}</table></td><td valign="top"><table width="100%"><tr><td><b><font size="5" color="#990000">${TITLE}</font></b></td></tr><tr><td><font size="2">الأحد 9 فبراير 2025</font></td></tr><tr><td align="right"><font size="4">${broken}</font></td></tr></table></td></tr><tr><td colspan="2">جميع الحقوق محفوظة لصحيفة المرفأ 2005</td></tr></table>`,
    ),
  },
  'JSON-LD and a wall of classes': {
    html: page(
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"المرفأ"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-02-09T08:30:00+03:00","author":[{"@type":"Person","name":"هدى المرسى"}],"articleSection":"محليات","keywords":["الزهراء","حدائق عامة"],"publisher":{"@type":"Organization","name":"صحيفة المرفأ"},"articleBody":"${PARAGRAPHS.join('\n\t')}"}]}</script>`,
      `<div class="css-1x"><div class="css-2y">${menu}</div><div class="css-3z"><div class="css-4a"><h1 class="css-5b">${TITLE}</h1></div><div class="css-6c">${PARAGRAPHS.map((text) => `<div class="css-7d">${text}</div>`).join('')}</div></div><div class="css-8e"><a href="/1">${RELATED[0]}</a><a href="/2">${RELATED[1]}</a></div></div>`,
    ),
    date: '2025-02-09T08:30:00+03:00',
    authors: ['هدى المرسى'],
  },
  'an Arabic portal of divs': {
    html: page(
      '<meta property="article:published_time" content="2025-02-09T10:30:00">',
      `<div class="topbar">الأحد 1 يونيو 2025</div><div class="main_menu">${menu}</div><div class="newsDetails"><div class="subject_name">محليات</div><h1>${TITLE}</h1><div class="writeBy">كتبت: هدى المرسى</div><div class="newsStoryDate">الأحد، 09 فبراير 2025 10:30 ص</div><div class="img-cont"><img src="a.jpg"><span class="img_caption">الحديقة الأولى على ضفة النهر</span></div><div id="articleBody">${PARAGRAPHS[0] ? `<p>${PARAGRAPHS[0]}</p>` : ''}<p><strong>اقرأ أيضا:</strong> <a href="/r">${RELATED[0]}</a></p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div><div class="tags">${tags}</div><div class="relatedNews"><h4>موضوعات متعلقة</h4><ul>${links}</ul></div></div><div class="ticker">عاجل: أمطار متوقعة على الساحل مساء اليوم</div>`,
    ),
    date: '2025-02-09T10:30:00',
    tags: TAGS,
    related: RELATED,
  },
  'vBulletin thread': {
    html: page(
      '',
      `<div class="navbar">${menu}</div><div id="posts"><table class="tborder"><tr><td class="thead">09-02-2025, 10:30 AM</td></tr><tr><td class="alt2"><div class="bigusername">هدى المرسى</div><div class="smallfont">عضو مميز</div></td></tr><tr><td class="alt1"><div class="smallfont"><strong>${TITLE}</strong></div><hr><div id="post_message_12">${broken}</div></td></tr></table></div><div class="smallfont">الساعة الآن 05:11 PM.</div>`,
    ),
  },
  'saved as XHTML by Word': {
    html: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:x"><head><title>${TITLE}</title><style>p.MsoNormal{}</style></head><body lang="AR-SA"><div class="WordSection1"><p class="MsoTitle"><b><span lang="AR-SA" dir="RTL">${TITLE}</span></b><o:p></o:p></p>${PARAGRAPHS.map((text) => `<p class="MsoNormal"><span lang="AR-SA">${text}</span><o:p></o:p></p>`).join('')}</div></body></html>`,
  },
  'no head, tags left open': {
    html: `<h1>${TITLE}<div class=menu><a href=/>الرئيسية<a href=/p>محليات<a href=/e>اقتصاد</div><div class=body><p>${PARAGRAPHS.join('<p>')}</div>`,
  },
  AMP: {
    html: page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-02-09","author":{"name":"هدى المرسى"}}</script>`,
      `<amp-sidebar id="sb" hidden>${menu}</amp-sidebar><main><article><h1>${TITLE}</h1><amp-img src="x"></amp-img>${paragraphs}<amp-ad>إعلان</amp-ad></article><amp-list class="related"><h3>قد يعجبك أيضا</h3><ul>${links}</ul></amp-list></main>`,
    ),
    date: '2025-02-09',
    authors: ['هدى المرسى'],
    related: RELATED,
  },
};
