import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { useSearch } from 'wouter';
import type { LibraryPage } from '../../site/files.ts';
import { COMPLETION_NODE } from '../../site/files.ts';
import { libraryQuery } from '../../client/queries.ts';
import { keywordAddress, KEYWORDS } from '../../site/addresses.ts';
import { useTitle } from '../ui/Announcer.tsx';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { byLetter, LETTERS, OTHER } from './keywords/alphabet.ts';
import { useKeywords } from './keywords/useKeywords.ts';
import { Problem, ProblemScreen, Screen } from '../ui/Problem.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { addressQuery } from '../../site/queryParameters.ts';
import { CountedList } from './keywords/CountedList.tsx';
import { KeywordField } from './keywords/KeywordField.tsx';

/** All keywords of the collection by letter, as at the back of a book. */
export function KeywordsScreen() {
  const { t } = useTexts();
  useTitle('keywords', undefined);
  const { data, error, refetch } = useQuery(libraryQuery());
  if (data) return <Keywords library={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return (
    <Screen>
      <h1>{t('library.keywords')}</h1>
      <Waiting />
    </Screen>
  );
}

function Keywords({ library }: { library: LibraryPage }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const letter = letterAsked(useSearch());
  const [typed, setTyped] = useState('');
  const { keywords, awaited, error, again } = useKeywords(library, { letter, typed: typed.trim() });
  if (library.keywordCount === 0) return <NoKeywords />;
  const fitOnePage = library.keywordCount <= COMPLETION_NODE;
  const groups = byLetter(keywords);
  return (
    <Screen>
      <h1>{t('library.keywords')}</h1>
      <div className="above">
        <p className="say">
          {`${t('count.keywords', { count: library.keywordCount })}. ${t(fitOnePage ? 'library.keywordsAll' : 'library.keywordsMost')}`}
        </p>
        <KeywordField typed={typed} onType={setTyped} />
      </div>
      <Letters asked={letter} all={fitOnePage} />
      {error && <Problem error={error} again={again} />}
      <output className="small">{!error && !awaited && groups.length === 0 && t('library.noKeyword')}</output>
      <div className="entries" {...arabic}>
        {groups.map((group) => (
          <section key={group.letter} aria-labelledby={`letter-${group.letter}`}>
            <h2 id={`letter-${group.letter}`}>
              {group.letter === OTHER ? t('library.otherLetters') : group.letter}
            </h2>
            <CountedList entries={group.keywords} addressOf={keywordAddress} />
          </section>
        ))}
      </div>
    </Screen>
  );
}

/** Letter in `?letter=…`; '' for any other value. */
function letterAsked(search: string): string {
  const letter = addressQuery(search).get('letter') ?? '';
  return LETTERS.includes(letter) ? letter : '';
}

function letterAddress(letter: string): string {
  const query = addressQuery();
  query.append('letter', letter);
  return `${KEYWORDS}?${query.toString()}`;
}

/**
 * Links to the letters.
 * @param all true when the keywords fit into one list; otherwise the first entry leads to the most used of them
 */
function Letters({ asked, all }: { asked: string; all: boolean }) {
  const { t } = useTexts();
  return (
    <nav className="letters" aria-label={t('library.letters')} {...useArabic()}>
      <Link to={KEYWORDS} {...(asked === '' && { 'aria-current': true })}>
        {t(all ? 'library.allLetters' : 'library.mostUsed')}
      </Link>
      {LETTERS.map((letter) => (
        <Link
          key={letter}
          ref={null}
          to={letterAddress(letter)}
          {...(letter === asked && { 'aria-current': true })}
        >
          {letter}
        </Link>
      ))}
    </nav>
  );
}

function NoKeywords() {
  const { t } = useTexts();
  return (
    <Screen>
      <section className="state">
        <p className="small">{t('library.keywords')}</p>
        <h1>{t('library.noKeywords')}</h1>
        <p className="say">{t('library.noKeywordsNext')}</p>
      </section>
    </Screen>
  );
}
