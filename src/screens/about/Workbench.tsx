import type { AboutPage, RefusedFile } from '../../site/about/aboutPage.ts';
import { aboutTexts } from './figures/aboutTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { BidiText } from '../ui/BidiText.tsx';
import { TermText } from './TermText.tsx';

/** For the collection's owner: how pages are added, and which were refused. */
export function Workbench({ refused, refusedCount }: NonNullable<AboutPage['workbench']>) {
  const { t } = useLazyTexts(aboutTexts);
  return (
    <>
      <section className="section">
        <h2>{t('about:adding')}</h2>
        <p className="say">
          <TermText text={t('about:addingSay')} />
        </p>
      </section>
      {refusedCount > 0 && <Refused refused={refused} all={refusedCount} />}
    </>
  );
}

/** Pages that could not be read, by the name of their file. */
function Refused({ refused, all }: { refused: RefusedFile[]; all: number }) {
  const { t } = useLazyTexts(aboutTexts);
  return (
    <section className="section">
      <h2>{t('about:refused', { count: all })}</h2>
      <p className="say">{t('about:refusedSay')}</p>
      <ul className="max-w-160">
        {refused.map(({ file, kind }) => (
          <li key={file} className="refused">
            <bdi dir="ltr">
              <BidiText text={file} />
            </bdi>
            <span>{t(`about:why.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {all > refused.length && <p className="small">{t('about:refusedMore', { shown: refused.length })}</p>}
    </section>
  );
}
