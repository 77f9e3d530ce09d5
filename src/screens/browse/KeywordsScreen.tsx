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
import type { ColumnPart } from './keywords/columns.ts';
import { intoColumns } from './keywords/columns.ts';
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
  const columns = intoColumns(byLetter(keywords));
  return (
    <Screen>
      <h1>{t('library.keywords')}</h1>
      <div className="above">
        <p className="say">
          {`${t('count.keywords', { count: library.keywordCount })}. ${t(fitOnePage ? 'library.keywordsAll' : 'library.keywordsMost')}`}
        </p>
        <KeywordField typed={typed} onType={setTyped} />
      </div>
      <Letters asked={letter} all={fitOnePage} used={library.letters} />
      {error && <Problem error={error} again={again} />}
      <output className="small">
        {!error && !awaited && keywords.length === 0 && t('library.noKeyword')}
      </output>
      <div className="entries" {...arabic}>
        {[columns.slice(0, 2), columns.slice(2)].map((half, i) => (
          <div key={i}>
            {half.map((parts, i) => (
              <div key={i}>
                {parts.map((part) => (
                  <Letter key={part.letter} {...part} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Screen>
  );
}

/** Keywords of a letter in one column. Where a column begins with it again the letter is named again, for eyes alone. */
function Letter({ letter, continued, keywords }: ColumnPart) {
  const { t } = useTexts();
  const id = `letter-${letter}`;
  const name = letter === OTHER ? t('library.otherLetters') : letter;
  const list = <CountedList entries={keywords} addressOf={keywordAddress} />;
  if (!continued)
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{name}</h2>
        {list}
      </section>
    );
  return (
    <div>
      <p className="continued" aria-hidden>
        <b>{name}</b> <span className="small">{t('library.continued')}</span>
      </p>
      {list}
    </div>
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
 * @param used letters under which some keyword stands; the others lead nowhere
 * @param all true when the keywords fit into one list; otherwise the first entry leads to the most used of them
 */
function Letters({ asked, all, used }: { asked: string; all: boolean; used: string }) {
  const { t } = useTexts();
  return (
    <nav className="letters" aria-label={t('library.letters')} {...useArabic()}>
      <Link to={KEYWORDS} {...(asked === '' && { 'aria-current': true })}>
        {t(all ? 'library.allLetters' : 'library.mostUsed')}
      </Link>
      {LETTERS.map((letter) =>
        used.includes(letter) ? (
          <Link
            key={letter}
            ref={null}
            to={letterAddress(letter)}
            {...(letter === asked && { 'aria-current': true })}
          >
            {letter}
          </Link>
        ) : (
          <i key={letter} aria-hidden>
            {letter}
          </i>
        ),
      )}
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
