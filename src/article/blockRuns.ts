import type { Block, BlockKind } from './article.ts';

/** Kinds of blocks that stand together. */
const TOGETHER: ReadonlySet<BlockKind> = new Set(['item', 'row', 'verse']);

/** A run of blocks: the items of one list, the rows of one table, the verses of one poem; every other block is a run of one. */
export interface BlockRun {
  kind: BlockKind;
  /** Place of the first block in the article's body, 0-based. */
  from: number;
  blocks: Block[];
}

export function blockRuns(body: readonly Block[]): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const [from, block] of body.entries()) {
    const last = runs.at(-1);
    if (last?.kind === block.kind && TOGETHER.has(block.kind)) last.blocks.push(block);
    else runs.push({ kind: block.kind, from, blocks: [block] });
  }
  return runs;
}
