import { useRouter } from 'wouter';
import { ABOUT, ARCHIVE, FEEDS, KEYWORDS, LIBRARY } from '../../site/addresses.ts';
import { useTexts } from '../i18n/useTexts.tsx';
import { Link } from '../routing/Link.tsx';
import { LanguageButtons } from './LanguageButtons.tsx';

const SECTIONS = [
  [ARCHIVE, 'titles.archive'],
  [KEYWORDS, 'shell.keywords'],
  [ABOUT, 'shell.about'],
] as const;

/**
 * The foot of every page: its other sections, its feeds, the language and the colophon. The front page has the language in its
 * masthead: its foot stands below the whole list.
 */
export function Foot({ path }: { path: string }) {
  const { t } = useTexts();
  const { base } = useRouter();
  return (
    <footer className="wrap">
      <div className="foot">
        {SECTIONS.map(([to, name]) => (
          <Link key={to} ref={null} to={to}>
            {t(name)}
          </Link>
        ))}
        {FEEDS.map(({ path: feed, title }) => (
          <a key={feed} href={`${base}/${feed}`}>
            {t('shell.feed', { kind: title })}
          </a>
        ))}
        {path !== LIBRARY && <LanguageButtons />}
        <span>{t('shell.colophon')}</span>
      </div>
    </footer>
  );
}
