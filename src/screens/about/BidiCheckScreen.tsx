import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTitle } from '../ui/Announcer.tsx';
import { useArabic } from '../ui/language.ts';
import { ArticleMeta } from '../ui/ArticleMeta.tsx';
import { BodyText, Shown } from '../ui/BidiText.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import type { Line, LineKey } from './bidiLines.ts';
import { LINES } from './bidiLines.ts';
import { readsRight } from './checkBidiLine.ts';
import { directionsWords } from '../i18n/bidiCheckTexts.ts';

const TYPES = ['text', 'headline', 'facts', 'list'] as const satisfies readonly Line['set'][];

/** What was measured of each line. */
type Verdicts = ReadonlyMap<LineKey, boolean>;

/**
 * `/directions/`: lines in which Arabic meets Latin letters and digits, set by the reader's own components, each with
 * what must be seen of it, and whether that is what this browser drew.
 */
export function Directions() {
  const { t } = useWords(directionsWords);
  const lines = useRef<HTMLDivElement>(null);
  const verdicts = useVerdicts(lines);
  useTitle('directions', undefined);
  return (
    <main id="main" className="wrap about directions">
      <h1 className="text-title leading-[1.14]">{t('directions:title')}</h1>
      <p className="say mt-3">{t('directions:lead')}</p>
      <output className="summary">{verdicts && <Summary verdicts={verdicts} />}</output>
      <div ref={lines}>
        {TYPES.map((type) => (
          <section key={type} className="section">
            <h2>{t(`directions:types.${type}`)}</h2>
            <ul>
              {LINES.filter(({ set }) => set === type).map((line) => (
                <li key={line.key} data-line={line.key}>
                  <Specimen line={line} />
                  <p className="small">
                    {t(`directions:seen.${line.key}`)} <Verdict right={verdicts?.get(line.key)} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

/** A line, shown as such a text is shown everywhere else. */
function Specimen({ line: { set, text } }: { line: Line }) {
  const arabic = useArabic();
  if (set === 'facts')
    return (
      <p className="specimen">
        <ArticleMeta article={{ source: text, date: '2024-12-07' }} />
      </p>
    );
  if (set === 'text')
    return (
      <div className="specimen body" {...arabic}>
        <p>
          <BodyText text={text} />
        </p>
      </div>
    );
  return (
    <p className={`specimen as-${set}`} {...arabic}>
      <Shown text={text} />
    </p>
  );
}

function Verdict({ right }: { right: boolean | undefined }) {
  const { t } = useWords(directionsWords);
  if (right === undefined) return undefined;
  return <strong data-verdict={right}>{t(right ? 'directions:right' : 'directions:wrong')}</strong>;
}

function Summary({ verdicts }: { verdicts: Verdicts }) {
  const { t } = useWords(directionsWords);
  const wrong = [...verdicts.values()].filter((right) => !right).length;
  return t(wrong === 0 ? 'directions:allRight' : 'directions:someWrong', {
    count: wrong === 0 ? verdicts.size : wrong,
  });
}

/** Measures every line as soon as it is there, and again when anything changes its size or its faces come. */
function useVerdicts(lines: RefObject<HTMLElement | null>): Verdicts | undefined {
  const [verdicts, setVerdicts] = useState<Verdicts>();
  useEffect(() => {
    const root = lines.current;
    if (!root) return undefined;
    const measure = () => setVerdicts(new Map(LINES.map((line) => [line.key, measured(root, line)])));
    const resized = new ResizeObserver(measure);
    resized.observe(root);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [lines]);
  return verdicts;
}

function measured(root: HTMLElement, line: (typeof LINES)[number]): boolean {
  const specimen = root.querySelector(`[data-line="${line.key}"] .specimen`);
  return specimen !== null && readsRight(specimen, line);
}
