import { useRouter } from 'wouter';
import { ABOUT, KEYWORDS, LIBRARY } from '../../site/addresses.ts';
import { FEEDS } from '../../site/feeds.ts';
import { useTexts } from '../i18n/useTexts.tsx';
import { Link } from '../routing/Link.tsx';
import { LanguageButtons } from './LanguageButtons.tsx';

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
        <Link to={KEYWORDS}>{t('shell.keywords')}</Link>
        <Link to={ABOUT}>{t('shell.about')}</Link>
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
