import type { ReactNode } from 'react';
import type { Article, Block, BlockKind } from '../../article/article.ts';
import { blockRuns } from '../../article/blockRuns.ts';
import { tableCells } from '../../article/tableCells.ts';
import { withoutEntities } from '../../text/entities.ts';
import { BodyText } from '../ui/BidiText.tsx';
import { useArabic } from '../ui/language.ts';

/** Props of a block. The element with the id holds the block's text, letter for letter (blockElements.ts). */
interface BlockProps {
  block: Block;
  id: string;
  /** Dateline at the block's beginning, inside its element. */
  opening: ReactNode;
}

const Words = ({ block, opening }: Omit<BlockProps, 'id'>) => (
  <>
    {opening}
    <BodyText text={withoutEntities(block.text)} />
  </>
);

/** Characters up to which a quotation is set large; a longer one is set as text. */
const LONGEST_LARGE = 160;

function Quotation({ id, ...words }: BlockProps) {
  return (
    <blockquote id={id} className={words.block.text.length > LONGEST_LARGE ? 'long' : undefined}>
      <Words {...words} />
    </blockquote>
  );
}

/** Cells of a row. Their separators stay in the page, unseen, so that offsets in the row's text hold on the page. */
function Row({ block, id, opening }: BlockProps) {
  // A row without a digit can only be the first, which names the columns.
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
};

/** Wraps a run of blocks of one kind in its list or table. */
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
 * Text of an article, entities decoded. Block n has the id `pn`, so that an address can name it. `children` come last.
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
