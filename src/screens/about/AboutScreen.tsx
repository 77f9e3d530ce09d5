import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../i18n/useTexts.tsx';
import { TermText } from '../ui/TermText.tsx';
import type { LibraryPage, RefusedFile } from '../../site/files.ts';
import { libraryQuery } from '../../client/queries.ts';
import { useTitle } from '../ui/Announcer.tsx';
import { useDays } from '../ui/Day.tsx';
import { formatNumber } from '../../text/formatNumber.ts';
import { ProblemScreen } from '../ui/Problem.tsx';
import { BidiText } from '../ui/BidiText.tsx';
import { WaitingScreen } from '../ui/Waiting.tsx';

/** `/about/`: what the collection holds, how pages are added, which were refused, whose letters these are. */
export function AboutScreen() {
  const { data, error, refetch } = useQuery(libraryQuery());
  useTitle('about', undefined);
  if (data) return <About library={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function About({ library }: { library: LibraryPage }) {
  const { t } = useTexts();
  return (
    <main id="main" className="wrap about">
      <h1 className="text-title leading-[1.14]">{t('about.title')}</h1>
      <p className="say mt-3">{t('about.lead')}</p>
      <Holdings library={library} />
      <section className="section">
        <h2>{t('about.adding')}</h2>
        <p className="say">
          <TermText text={t('about.addingSay')} />
        </p>
      </section>
      {library.refusedCount > 0 && <Refused refused={library.refused} all={library.refusedCount} />}
      <section className="section">
        <h2>{t('about.faces')}</h2>
        <p className="say">
          <TermText text={t('about.facesSay')} />
        </p>
      </section>
    </main>
  );
}

/** The collection in formatNumber, as in the index at the back of a book. */
function Holdings({ library }: { library: LibraryPage }) {
  const { t } = useTexts();
  const dayOf = useDays();
  const { span } = library;
  const rows = [
    [t('about.articles'), library.articles],
    [t('about.dated'), library.dated],
    [t('about.absent'), library.headlines],
    [t('about.keywords'), library.keywordCount],
    [t('about.sources'), library.sourceCount],
  ] as const;
  return (
    <section className="section">
      <h2>{t('about.holds')}</h2>
      <dl className="max-w-120">
        {rows.map(([name, count]) => (
          <div key={name} className="holding">
            <dt>{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {span && (
        <p className="small" suppressHydrationWarning>
          {t('about.span', { from: dayOf(span.from), to: dayOf(span.to) })}
        </p>
      )}
    </section>
  );
}

/** Pages that could not be read, by the name of their file. */
function Refused({ refused, all }: { refused: RefusedFile[]; all: number }) {
  const { t } = useTexts();
  return (
    <section className="section">
      <h2>{t('about.refused', { count: all })}</h2>
      <p className="say">{t('about.refusedSay')}</p>
      <ul className="max-w-160">
        {refused.map(({ file, kind }) => (
          <li key={file} className="refused">
            <bdi dir="ltr">
              <BidiText text={file} />
            </bdi>
            <span>{t(`about.why.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {all > refused.length && <p className="small">{t('about.refusedMore', { shown: refused.length })}</p>}
    </section>
  );
}
