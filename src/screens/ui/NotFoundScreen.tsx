import { useTexts } from '../i18n/useTexts.tsx';
import { Screen } from './Problem.tsx';
import { LIBRARY } from '../../site/addresses.ts';
import { useTitle } from './Announcer.tsx';
import { Link } from '../routing/Link.tsx';

/** Screen for any address that is not one of ours. */
export function NotFoundScreen() {
  const { t } = useTexts();
  useTitle('not-found', undefined);
  return (
    <Screen>
      <h1>{t('problem.missing.headline')}</h1>
      <p className="say">{t('problem.missing.next')}</p>
      <p className="do">
        <Link className="btn" to={LIBRARY}>
          {t('problem.toLibrary')}
        </Link>
      </p>
    </Screen>
  );
}
