import type { ReactNode } from 'react';
import type { Article, Block, BlockKind } from '../../article/article.ts';
import { blockRuns } from '../../article/blockRuns.ts';
import { tableCells } from '../../article/tableCells.ts';
import { LONGEST_BLOCK, partsOf, sectionsOf } from './hugeText.ts';
import { verseHalves } from '../../article/verseHalves.ts';
import { withoutEntities } from '../../text/entities.ts';
import { BodyText } from '../ui/BidiText.tsx';
import { useArabic } from '../ui/language.ts';

/** Props of a block. The element with the id holds the block's text, letter for letter (blockElements.ts). */
interface BlockProps {
  block: Block;
  id: string;
  /** Block that follows in the same list, table or poem. */
  next: Block | undefined;
  /** Dateline at the block's beginning, inside its element. */
  opening: ReactNode;
}

function Words({ block, opening }: Pick<BlockProps, 'block' | 'opening'>) {
  const text = withoutEntities(block.text);
  return (
    <>
      {opening}
      {text.length > LONGEST_BLOCK ? (
        partsOf(text).map((part, i) => (
          <span key={i} className="part">
            <BodyText text={part} />
          </span>
        ))
      ) : (
        <BodyText text={text} />
      )}
    </>
  );
}

/** Characters up to which a quotation is set large; a longer one is set as text. */
const LONGEST_LARGE = 160;

function Quotation({ id, ...words }: BlockProps) {
  return (
    <blockquote id={id} className={words.block.text.length > LONGEST_LARGE ? 'long' : undefined}>
      <Words {...words} />
    </blockquote>
  );
}

/** Text of the page between two cells or halves: there for offsets and copies. */
const Gap = ({ children }: { children: string }) => (
  <span className="unseen" aria-hidden>
    {children}
  </span>
);

/** Empty cell above the names of the rows. */
const Corner = 'td';

/**
 * Cells of a row. Their separators stay in the page, unseen, so that offsets in the row's text hold on the page. A row
 * with a cell less than the next one has nothing above the names of the rows.
 */
function Row({ block, id, opening, next }: BlockProps) {
  // A row without a digit, and over one, can only be the first, which names the columns.
  const cells = tableCells(withoutEntities(block.text));
  const namesColumns = !/\p{Nd}/u.test(block.text);
  const [Cell, scope] = namesColumns ? ['th' as const, 'col'] : ['td' as const];
  return (
    <tr id={id}>
      {next !== undefined && tableCells(withoutEntities(next.text)).length > cells.length && <Corner />}
      {cells.map(({ before, text, after }, i) => (
        <Cell key={i} scope={scope}>
          {i === 0 && opening}
          {before && <Gap>{before}</Gap>}
          <BodyText text={text} />
          {after && <Gap>{after}</Gap>}
        </Cell>
      ))}
    </tr>
  );
}

/** A verse: its halves beside each other, or one under the other on a narrow screen; the gap stays in the text. */
function VerseLine({ block, id, opening }: BlockProps) {
  const text = withoutEntities(block.text);
  const verse = verseHalves(text);
  return (
    <p id={id}>
      {opening}
      {verse === undefined ? (
        <BodyText text={text} />
      ) : (
        <>
          <span className="half">
            <BodyText text={verse.first} />
          </span>
          <span className="gap">{verse.gap}</span>
          <span className="half">
            <BodyText text={verse.second} />
          </span>
        </>
      )}
    </p>
  );
}

/** Component of each kind of block. A kind forgotten here does not compile. */
const BLOCKS: Record<BlockKind, (props: BlockProps) => ReactNode> = {
  paragraph: ({ id, ...words }) => (
    <p id={id}>
      <Words {...words} />
    </p>
  ),
  subhead: ({ id, ...words }) => (
    <h2 id={id}>
      <Words {...words} />
    </h2>
  ),
  quotation: Quotation,
  item: ({ id, ...words }) => (
    <li id={id}>
      <Words {...words} />
    </li>
  ),
  row: Row,
  verse: VerseLine,
  caption: ({ id, ...words }) => (
    <p id={id} className="caption">
      <Words {...words} />
    </p>
  ),
};

/** A letter opens the item, and is no sign like «أ-» or «ب)». */
const UNSIGNED = /^["«“(]?\p{L}(?!\p{M}*\s?[-–.)])/u;

/** Wraps a run of blocks of one kind in its list or table. @param unsigned the items have no signs of their own */
const together = (kind: BlockKind, blocks: ReactNode[], key: number, unsigned: boolean): ReactNode => {
  if (kind === 'item')
    return (
      <ul key={key} className={unsigned ? 'unsigned' : undefined}>
        {blocks}
      </ul>
    );
  if (kind === 'verse')
    return (
      <div key={key} className="verse">
        {blocks}
      </div>
    );
  if (kind !== 'row') return blocks;
  return (
    // A table wider than a phone scrolls in its place; the browser makes a scroller that holds nothing else focusable.
    <div key={key} className="wide-table">
      <table>
        <tbody>{blocks}</tbody>
      </table>
    </div>
  );
};

/**
 * Text of an article, entities decoded. Block n has the id `pn`, so that an address can name it. `children` come last.
 */
export function ArticleBody({ article, children }: { article: Article; children?: ReactNode }) {
  const arabic = useArabic();
  const dateline = article.dateline !== undefined && (
    <span className="dateline">
      <BodyText text={`${article.dateline} `} />
    </span>
  );
  const sections = sectionsOf(blockRuns(article.body)).map((runs) =>
    runs.map(({ kind, from, blocks }) => {
      const Shown = BLOCKS[kind];
      const shown = blocks.map((block, i) => {
        const id = `p${from + i + 1}`;
        return (
          <Shown key={id} block={block} next={blocks[i + 1]} id={id} opening={from + i === 0 && dateline} />
        );
      });
      return together(
        kind,
        shown,
        from,
        blocks.some(({ text }) => UNSIGNED.test(text)),
      );
    }),
  );
  return (
    <div className="body" {...arabic}>
      {article.body.length === 0 && dateline && <p>{dateline}</p>}
      {sections.length === 1
        ? sections[0]
        : sections.map((section, i) => (
            <div key={i} className="part">
              {section}
            </div>
          ))}
      {children}
    </div>
  );
}
