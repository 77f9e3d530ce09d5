import type { ReactNode } from 'react';
import { aboutTexts } from './aboutTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { headlineAddress, HEADLINES, keywordAddress, libraryAddress } from '../../../site/addresses.ts';
import type { AboutPage } from '../../../site/about/aboutPage.ts';
import type { Figures, Gaps, HeadlineFigures, Trend, Trends } from '../../../site/about/figures.ts';
import { shardOfHeadline } from '../../../site/headlineShards.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { useDays } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import { BarTable } from './BarTable.tsx';
import { TimelineFigure } from './Timeline.tsx';

/** The collection in figures: small charts, each a table or with one. They are whole without JavaScript. */
export function FiguresOfCollection({ page: { figures, articles, dated } }: { page: AboutPage }) {
  const { timeline, gaps, trends, sources, headlines } = figures;
  return (
    <>
      {timeline && <TimelineFigure timeline={timeline} undated={articles - dated} />}
      {sources && <SourcesFigure sources={sources} />}
      {trends && <TrendsFigure trends={trends} />}
      {gaps && <GapsFigure gaps={gaps} />}
      {headlines && <HeadlinesFigure headlines={headlines} />}
    </>
  );
}

/** Text of the collection as a link. */
function Named({ to, children }: { to: string; children: string }) {
  return (
    <Link ref={null} to={to} {...useArabic()}>
      <span className="ul">
        <BidiText text={children} />
      </span>
    </Link>
  );
}

function SourcesFigure({ sources: { top, others, none } }: { sources: NonNullable<Figures['sources']> }) {
  const { t } = useLazyTexts(aboutTexts);
  // They may be many times as many as the articles of any source, beside which no bar would be seen any more.
  const rest = [
    { key: 'others', name: t('about:otherSources'), values: [others], lengths: [0], light: true },
    { key: 'none', name: t('about:noSource'), values: [none], lengths: [0], light: true },
  ];
  return (
    <section className="section">
      <h2>{t('about:fromSources')}</h2>
      <BarTable
        columns={[t('about:source'), t('about:articles')]}
        rows={[
          ...top.map(({ text, count }) => ({
            key: `source ${text}`,
            name: <Named to={libraryAddress({ ...NO_FILTER, source: text })}>{text}</Named>,
            values: [count],
          })),
          ...rest.filter(({ values: [count = 0] }) => count > 0),
        ]}
      />
    </section>
  );
}

function TrendsFigure({ trends: { since, rose, fell, ...sizes } }: { trends: Trends }) {
  const { t } = useLazyTexts(aboutTexts);
  const dayOf = useDays();
  const articles = (count: number) => t('count.articles', { count });
  const lists: [string, Trend[]][] = [
    [t('about:rose'), rose],
    [t('about:fell'), fell],
  ];
  return (
    <section className="section">
      <h2>{t('about:trends')}</h2>
      <p className="small" suppressHydrationWarning>
        {t('about:trendsSay', {
          since: dayOf(since),
          earlier: articles(sizes.earlier),
          later: articles(sizes.later),
        })}
      </p>
      {lists.map(
        ([name, trends]) =>
          trends.length > 0 && (
            <BarTable
              key={name}
              columns={[name, t('about:before'), t('about:since')]}
              rows={trends.map(({ text, earlier, later }) => ({
                key: text,
                name: <Named to={keywordAddress(text)}>{text}</Named>,
                values: [earlier, later],
                lengths: [earlier / sizes.earlier, later / sizes.later],
              }))}
            />
          ),
      )}
    </section>
  );
}

function GapsFigure({ gaps: { days, without, longest } }: { gaps: Gaps }) {
  const { t } = useLazyTexts(aboutTexts);
  const dayOf = useDays();
  const range = (from: string, to: string): ReactNode =>
    from === to ? dayOf(from) : t('about:range', { from: dayOf(from), to: dayOf(to) });
  return (
    <section className="section">
      <h2>{t('about:gaps')}</h2>
      <p className="small">
        {without === 0
          ? t('about:gapsNone')
          : t('about:gapsSay', { without: t('about:days', { count: without }), days })}
      </p>
      {longest.length > 0 && (
        <BarTable
          columns={[t('about:gap'), t('about:length')]}
          rows={longest.map(({ from, to, days }) => ({ key: from, name: range(from, to), values: [days] }))}
        />
      )}
    </section>
  );
}

function HeadlinesFigure({ headlines }: { headlines: HeadlineFigures }) {
  const { t } = useLazyTexts(aboutTexts);
  const { here, missing, mostPrinted, letters } = headlines;
  return (
    <section className="section found-and-missing">
      <h2>{t('about:headlines')}</h2>
      <p className="small">{t('about:headlinesSay')}</p>
      <BarTable
        columns={[t('about:headline'), t('about:count')]}
        rows={[
          { key: 'here', name: t('about:here'), values: [here] },
          {
            key: 'missing',
            name:
              missing > 0 ? (
                <Link to={HEADLINES}>
                  <span className="ul">{t('about:missing')}</span>
                </Link>
              ) : (
                t('about:missing')
              ),
            values: [missing],
            light: true,
          },
        ]}
      />
      {mostPrinted.length > 0 && (
        <BarTable
          columns={[t('about:mostPrinted'), t('about:articles')]}
          rows={mostPrinted.map(({ id, text, printedByCount }) => ({
            key: id,
            name: <Named to={headlineAddress(shardOfHeadline(id, letters), id)}>{text}</Named>,
            values: [printedByCount],
          }))}
        />
      )}
    </section>
  );
}
