import type { ReactNode } from 'react';
import type { Article, Block } from '../article/article.ts';
import { withoutEntities } from '../article/matchKey.ts';
import { Findable } from './hits/MarkedText.tsx';
import { useArabic } from './language.ts';

interface BlockProps<Kind extends Block['kind']> {
  block: Extract<Block, { kind: Kind }>;
  id: string;
  /** What stands at the block's beginning, inside it. */
  opening?: ReactNode;
}

function Paragraph({ block, id, opening }: BlockProps<'paragraph'>) {
  return (
    <p id={id}>
      {opening}
      <Findable text={withoutEntities(block.text)} />
    </p>
  );
}

/** How each kind of block is shown. Complete by its type: a kind forgotten here does not compile. */
const BLOCKS = { paragraph: Paragraph } satisfies {
  [Kind in Block['kind']]: (props: BlockProps<Kind>) => ReactNode;
};

/** The article's text as printed, «&quot;» and the like read. Block n has the id `pn`, so that an address can name it. `children` end it. */
export function ArticleBody({ article, children }: { article: Article; children?: ReactNode }) {
  const arabic = useArabic();
  const dateline = article.dateline !== undefined && (
    <span className="dateline">
      <Findable text={`${article.dateline} `} />
    </span>
  );
  return (
    <div className="body" {...arabic}>
      {article.body.length === 0 && dateline && <p>{dateline}</p>}
      {article.body.map((block, i) => {
        const Shown = BLOCKS[block.kind];
        const id = `p${i + 1}`;
        return <Shown key={id} block={block} id={id} opening={i === 0 ? dateline : undefined} />;
      })}
      {children}
    </div>
  );
}
