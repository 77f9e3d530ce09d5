import { useQuery } from '@tanstack/react-query';
import { collectionName } from '../i18n/i18n.ts';
import { aboutTexts } from './figures/aboutTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { TermText } from './TermText.tsx';
import type { AboutPage, BuildDay } from '../../site/about/aboutPage.ts';
import { aboutQuery } from '../../client/queries.ts';
import { HEADLINES, KEYWORDS } from '../../site/addresses.ts';
import { keepSectionCode } from '../offline/lazyOffline.ts';
import { useLazyCode } from '../routing/lazyCode.ts';
import { Link } from '../routing/Link.tsx';
import { useTitle } from '../ui/Announcer.tsx';
import { useDays } from '../ui/Day.tsx';
import { formatNumber } from '../../text/formatNumber.ts';
import { ProblemScreen } from '../ui/Problem.tsx';
import { WaitingScreen } from '../ui/Waiting.tsx';
import { FiguresOfCollection } from './figures/Figures.tsx';
import { AboutText } from './AboutText.tsx';
import { LinkedText } from './LinkedText.tsx';
import { Workbench } from './Workbench.tsx';

const MINUTES_AN_HOUR = 60;

/** `/about/`: what the collection states about itself, what it holds, what it is made with. */
export function AboutScreen() {
  const { data, error, refetch } = useQuery(aboutQuery());
  useTitle('about', undefined);
  if (data) return <About page={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function About({ page }: { page: AboutPage }) {
  const { t } = useLazyTexts(aboutTexts);
  const name = collectionName(t);
  return (
    <main id="main" className="wrap about">
      <h1 className="text-title leading-[1.14]">
        {name === undefined ? t('about:title') : <bdi>{name}</bdi>}
      </h1>
      {page.description !== undefined && (
        <p className="say mt-3" dir="auto">
          {page.description}
        </p>
      )}
      {name === undefined && page.description === undefined && <p className="say mt-3">{t('about:lead')}</p>}
      {page.about && <AboutText blocks={page.about} />}
      <div className="figures">
        <Holdings page={page} />
        <FiguresOfCollection page={page} />
        {page.workbench && <Workbench {...page.workbench} />}
        <Imprint page={page} />
        <Colophon says={name !== undefined || page.description !== undefined} build={page.build} />
      </div>
      <KeptOffline />
    </main>
  );
}

/** Section on what is kept on this device; it differs from reader to reader, so that no page is built with it. */
function KeptOffline() {
  const { data } = useLazyCode(keepSectionCode, true);
  return data && <data.KeepSection />;
}

/** Numbers of the collection, as in the index at the back of a book. */
function Holdings({ page }: { page: AboutPage }) {
  const { t } = useLazyTexts(aboutTexts);
  const dayOf = useDays();
  const { span } = page;
  const rows: { name: string; value: string; to?: string }[] = [
    { name: t('about:articles'), value: formatNumber(page.articles) },
    { name: t('about:dated'), value: formatNumber(page.dated) },
    {
      name: t('about:minutes'),
      value: t('count.hours', { count: Math.round(page.figures.minutes / MINUTES_AN_HOUR) }),
    },
    {
      name: t('about:absent'),
      value: formatNumber(page.headlines),
      ...(page.headlines > 0 && { to: HEADLINES }),
    },
    {
      name: t('about:keywords'),
      value: formatNumber(page.keywordCount),
      ...(page.keywordCount > 0 && { to: KEYWORDS }),
    },
    { name: t('about:sources'), value: formatNumber(page.sourceCount) },
  ];
  return (
    <section className="section">
      <h2>{t('about:holds')}</h2>
      <dl>
        {rows.map(({ name, value, to }) => (
          <div key={name} className="holding">
            <dt>
              {to === undefined ? (
                name
              ) : (
                <Link className="ul" to={to}>
                  {name}
                </Link>
              )}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {span && (
        <p className="small" suppressHydrationWarning>
          {span.from === span.to
            ? dayOf(span.from)
            : t('about:span', { from: dayOf(span.from), to: dayOf(span.to) })}
        </p>
      )}
    </section>
  );
}

/** Rights and contact, each where it is stated. */
function Imprint({ page: { rights, contact } }: { page: AboutPage }) {
  const { t } = useLazyTexts(aboutTexts);
  const parts = [
    { name: t('about:rights'), text: rights },
    { name: t('about:contact'), text: contact },
  ];
  return parts.map(
    ({ name, text }) =>
      text !== undefined && (
        <section key={name} className="section">
          <h2>{name}</h2>
          <p className="say">
            <LinkedText text={text} />
          </p>
        </section>
      ),
  );
}

/**
 * Colophon: what the site is made with and when, and whose letters these are.
 * @param says it also says what «ورّاق» is: the head of the page does not
 */
function Colophon({ says, build }: { says: boolean; build: AboutPage['build'] }) {
  const { t } = useLazyTexts(aboutTexts);
  const dayOf = useDays();
  const builtWith = ({ version, day, ofArticles }: BuildDay): string => {
    if (day === undefined) return t('about:built', { version });
    return t(ofArticles ? 'about:builtUntil' : 'about:builtOn', { version, day: dayOf(day) });
  };
  return (
    <section className="section">
      <h2>{says ? t('shell.name') : t('about:faces')}</h2>
      {says && <p className="say">{t('about:lead')}</p>}
      <p className="say">
        <TermText text={t('about:facesSay')} />
      </p>
      {build && (
        <p className="say" suppressHydrationWarning>
          <TermText text={builtWith(build)} />
        </p>
      )}
    </section>
  );
}
