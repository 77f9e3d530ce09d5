import type { SiteSize } from '../cache/manifest.ts';
import { counted } from '../console/counted.ts';
import { existsSync } from 'node:fs';

/** Counts of a build, for the summary line. */
export interface SiteSummary {
  pages: number;
  /** Pages among them that an earlier build had read. */
  kept: number;
  /** Files written, and those that stand unchanged; absent before they are counted. */
  update?: { written: number; unchanged: number; size: SiteSize };
  articles: number;
  headlines: number;
  refused: { file: string; sentence: string }[];
  /** Remarks on what was read otherwise than one may expect, one English sentence each. */
  remarks: string[];
}

/** Refusal to build a site of the pages that were read, in a sentence; the site that stands is left as it is. */
export class BuildRefusal extends Error {
  readonly summary: SiteSummary;

  constructor(sentence: string, summary: SiteSummary) {
    super(sentence);
    this.summary = summary;
  }
}

/**
 * Refuses a site without an article, and where `strict` one with a refused page.
 * @throws BuildRefusal
 */
export function refuseBuild(
  { pages, out, strict }: { pages: string; out: string; strict: boolean },
  summary: SiteSummary,
): void {
  const stands = `no site was written${existsSync(out) ? `; the one in ${out} is left as it is` : ''}.`;
  if (summary.articles === 0) {
    const why = summary.pages === 0 ? 'holds no pages' : 'holds no page that could be read';
    throw new BuildRefusal(`${pages} ${why}: ${stands}`, summary);
  }
  const refused = summary.refused.length;
  if (!strict || refused === 0) return;
  throw new BuildRefusal(
    `${counted(refused, 'page')} refused, which --strict does not allow: ${stands}`,
    summary,
  );
}
