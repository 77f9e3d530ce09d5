import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { SearchStopped } from '../../client/search/searchClient.ts';
import { SiteError } from '../../client/fetchFile.ts';
import { useDocumentTitle } from './Announcer.tsx';
import { LIBRARY } from '../../site/addresses.ts';
import { Link } from '../routing/Link.tsx';

/** Sorts an error by the text shown to the reader: a file did not load (and how), the search failed, or a bug. */
export function problemKind(error: unknown): SiteError['kind'] | 'stopped' | 'ours' {
  if (error instanceof SearchStopped) return 'stopped';
  return error instanceof SiteError ? error.kind : 'ours';
}

/**
 * Notice of a failure in place of the content: the failure, what is safe or can be done, «أعد المحاولة», and in
 * small type the file.
 * @param as rank of its headline: h1 where the whole screen failed
 * @param again tries once more; if absent only the way to the library is offered
 */
export function Problem({
  error,
  again,
  tag,
  as: Heading = 'h2',
}: {
  error: unknown;
  again?: () => void;
  tag?: string;
  as?: 'h1' | 'h2';
}) {
  const { t } = useTexts();
  const kind = problemKind(error);
  return (
    <section className="state" role="alert">
      {tag !== undefined && <p className="tag">{tag}</p>}
      <Heading>{t(`problem.${kind}.headline`)}</Heading>
      <p className="say">{t(`problem.${kind}.next`)}</p>
      <p className="do">
        {again && (
          <button className="btn" onClick={again}>
            {t('problem.again')}
          </button>
        )}
        <Link className="btn" to={LIBRARY}>
          {t('problem.toLibrary')}
        </Link>
      </p>
      {error instanceof SiteError && (
        <p className="small">
          {t('problem.file')} <bdi dir="ltr">{error.path}</bdi>
        </p>
      )}
    </section>
  );
}

/** Screen that could not be shown. */
export function ProblemScreen({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTexts();
  useDocumentTitle(`${t(`problem.${problemKind(error)}.headline`)} · ${t('titles.name')}`);
  return (
    <Screen>
      <Problem as="h1" error={error} {...(again && { again })} />
    </Screen>
  );
}

/** The main landmark of a screen that is neither the library nor an article. */
export function Screen({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="wrap screen">
      {children}
    </main>
  );
}
