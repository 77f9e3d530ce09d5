import type { ReactNode } from 'react';
import type { Article, Block, BlockKind } from '../../article/article.ts';
import { blockRuns } from '../../article/blockRuns.ts';
import { tableCells } from '../../article/tableCells.ts';
import { withoutEntities } from '../../text/entities.ts';
import { BodyText } from '../ui/BidiText.tsx';
import { useArabic } from '../ui/language.ts';

/** The element that carries the id holds the block's text, letter for letter (see blocksShown.ts). */
interface BlockProps {
  block: Block;
  id: string;
  /** What stands at the block's beginning, inside it. */
  opening: ReactNode;
}

const Words = ({ block, opening }: Omit<BlockProps, 'id'>) => (
  <>
    {opening}
    <BodyText text={withoutEntities(block.text)} />
  </>
);

/** A longer quotation is read, not looked at: it is set as text. In characters. */
const LONGEST_LARGE = 160;

function Quotation({ id, ...words }: BlockProps) {
  return (
    <blockquote id={id} className={words.block.text.length > LONGEST_LARGE ? 'long' : undefined}>
      <Words {...words} />
    </blockquote>
  );
}

/** A row's cells. What parted them is still there, unseen: a place in the row's text is a place on the page. */
function Row({ block, id, opening }: BlockProps) {
  // Without a figure it can only be the first row, and names the columns.
  const [Cell, scope] = /\p{Nd}/u.test(block.text) ? ['td' as const] : ['th' as const, 'col'];
  return (
    <tr id={id}>
      {tableCells(withoutEntities(block.text)).map(({ text, after }, i) => (
        <Cell key={i} scope={scope}>
          {i === 0 && opening}
          <BodyText text={text} />
          {after && (
            <span className="unseen" aria-hidden>
              {after}
            </span>
          )}
        </Cell>
      ))}
    </tr>
  );
}

/** How each kind of block is shown. Complete by its type: a kind forgotten here does not compile. */
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
};

/** What holds a run of blocks together. */
const together = (kind: BlockKind, blocks: ReactNode[], key: number): ReactNode => {
  if (kind === 'item') return <ul key={key}>{blocks}</ul>;
  if (kind !== 'row') return blocks;
  return (
    <table key={key}>
      <tbody>{blocks}</tbody>
    </table>
  );
};

/**
 * The article's text as printed, «&quot;» and the like read. Block n has the id `pn`, so that an address can name it.
 * `children` end it.
 */
export function ArticleBody({ article, children }: { article: Article; children?: ReactNode }) {
  const arabic = useArabic();
  const dateline = article.dateline !== undefined && (
    <span className="dateline">
      <BodyText text={`${article.dateline} `} />
    </span>
  );
  return (
    <div className="body" {...arabic}>
      {article.body.length === 0 && dateline && <p>{dateline}</p>}
      {blockRuns(article.body).map(({ kind, from, blocks }) => {
        const Shown = BLOCKS[kind];
        const shown = blocks.map((block, i) => {
          const id = `p${from + i + 1}`;
          return <Shown key={id} block={block} id={id} opening={from + i === 0 && dateline} />;
        });
        return together(kind, shown, from);
      })}
      {children}
    </div>
  );
}
