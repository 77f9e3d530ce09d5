import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { AboutBlock, AboutSpan } from '../../site/siteInfo.ts';

/** Element of each kind of block, which finds its own direction where it has letters; a row of numbers has the page's. A kind forgotten here does not compile. */
const ELEMENTS = {
  heading: 'h2',
  paragraph: 'p',
  quotation: 'blockquote',
  code: 'pre',
  item: 'li',
  step: 'li',
} as const satisfies Record<AboutBlock['kind'], string>;

/** Text of the owner's about the collection; items after each other stand in one list. */
export function AboutText({ blocks }: { blocks: readonly AboutBlock[] }) {
  return (
    <div className="about-text">
      {runsOf(blocks).map((run, key) => {
        const shown = run.map(blockOf);
        if (run[0]?.kind === 'item') return <ul key={key}>{shown}</ul>;
        if (run[0]?.kind === 'step') return <ol key={key}>{shown}</ol>;
        return shown;
      })}
    </div>
  );
}

function blockOf({ kind, spans }: AboutBlock, key: number): ReactNode {
  const Element = ELEMENTS[kind];
  return (
    <Element key={key} dir={spans.some(({ text }) => /\p{L}/u.test(text)) ? 'auto' : undefined}>
      {spans.map(spanOf)}
    </Element>
  );
}

function spanOf({ text, href, strong, emphasis }: AboutSpan, key: number): ReactNode {
  const looked = strong ? <strong>{text}</strong> : emphasis ? <em>{text}</em> : text;
  if (href === undefined) return <Fragment key={key}>{looked}</Fragment>;
  const host = hostOf(href);
  return (
    <Fragment key={key}>
      <a className="ul wrap-anywhere" href={href} rel="noopener noreferrer nofollow">
        <bdi>{looked}</bdi>
      </a>
      {host !== undefined && hostOf(text) !== host && (
        <>
          {' '}
          <bdi className="small" dir="ltr">
            ({host})
          </bdi>
        </>
      )}
    </Fragment>
  );
}

/** Host that a link leads to, so that its words cannot pass it off as another; undefined for an address of mail. */
function hostOf(href: string): string | undefined {
  const { host } = URL.canParse(href) ? new URL(href) : { host: '' };
  return host || undefined;
}

/** Blocks of one kind after each other. */
function runsOf(blocks: readonly AboutBlock[]): AboutBlock[][] {
  const runs: AboutBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === block.kind) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
