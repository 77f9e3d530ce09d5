import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { collectionName } from '../i18n/i18n.ts';
import { useTexts } from '../i18n/useTexts.tsx';
import { ABOUT, KEYWORDS, LIBRARY, SAVED } from '../../site/addresses.ts';
import { announce } from '../ui/Announcer.tsx';
import { askAgain } from '../routing/lazyCode.ts';
import { settingsCode } from '../settings/lazySettings.ts';
import { hijriDay, today, weekdayOf } from '../../text/calendar.ts';
import { useDays } from '../ui/Day.tsx';
import { Knobs, Shelf } from '../ui/Icons.tsx';
import { languageOf } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { LanguageButtons } from './LanguageButtons.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Wordmark } from './Wordmark.tsx';

const SECTIONS = [
  { to: LIBRARY, name: 'shell.library' },
  { to: KEYWORDS, name: 'shell.keywords' },
  { to: ABOUT, name: 'shell.about' },
] as const;

/** Characters above which a collection's name is set smaller. */
const LONG_NAME = 24;

/** The head of every page: tall with a double rule on the front page, slim elsewhere; section pages link to each other in it. */
export function Masthead({ path }: { path: string }) {
  const { t } = useTexts();
  const name = collectionName(t);
  return (
    <header className="wrap masthead">
      <div className={path === LIBRARY ? 'mast' : 'mast slim'}>
        <Link to={LIBRARY} aria-label={t('shell.home')}>
          {name === undefined ? (
            <Wordmark className="mark" />
          ) : (
            <bdi className={name.length > LONG_NAME ? 'name long-name' : 'name'}>{name}</bdi>
          )}
        </Link>
        <SearchBox />
        <Tools path={path} />
        <div className="rule" />
      </div>
      {SECTIONS.some(({ to }) => to === path) && <Strip path={path} />}
    </header>
  );
}

function Strip({ path }: { path: string }) {
  const { t } = useTexts();
  return (
    <div className="strip">
      <nav aria-label={t('shell.sections')}>
        <ul>
          {SECTIONS.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} {...(to === path && { 'aria-current': 'page' as const })}>
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {path === LIBRARY && <Today />}
    </div>
  );
}

/** Today's date, rendered in the browser only because pages are built on another day. Its place is kept free. */
function Today() {
  const { t, i18n } = useTexts();
  const language = languageOf(i18n);
  const dayOf = useDays();
  const day = useSyncExternalStore(
    () => () => undefined,
    today,
    () => undefined,
  );
  return (
    <p className="today">
      {day !== undefined && (
        <time dateTime={day}>
          {weekdayOf(day, language)} {dayOf(day)}
          <span className="hijri-today">
            {t('shell.comma')} {hijriDay(day, language)}
          </span>
        </time>
      )}
    </p>
  );
}

function Tools({ path }: { path: string }) {
  const { t } = useTexts();
  return (
    <div className="tools">
      {path === LIBRARY && <LanguageButtons />}
      <SettingsButton />
      <Link to={SAVED} {...(path === SAVED && { 'aria-current': 'page' as const })}>
        <Shelf />
        <span>{t('shell.saved')}</span>
      </Link>
    </div>
  );
}

/** Button that opens and closes the reading settings; their code loads on the first press. */
function SettingsButton() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { data, isError, refetch } = useQuery({ ...settingsCode, enabled: open });
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (isError) announce(t('problem.unreachable.headline'), {});
  }, [isError, t]);
  const pressed = () => {
    if (open && isError) void askAgain(refetch);
    else setOpen(!open);
  };
  return (
    <>
      <button className="alive" aria-expanded={open} aria-label={t('shell.settings')} onClick={pressed}>
        <Knobs />
        <span>{t('shell.settingsName')}</span>
      </button>
      {open && data && createPortal(<data.SettingsPanel close={close} />, document.body)}
    </>
  );
}
