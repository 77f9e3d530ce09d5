import type { ImportProblem } from './page.ts';

/** Limits that keep a hostile or broken archive from filling memory; anything beyond them is refused by name. */
export interface Limits {
  /** Bytes of one page, packed or not. */
  pageBytes: number;
  /** Bytes of an archive inside an archive, which must be held in memory. */
  innerBytes: number;
  /** Most unpacked bytes for each packed one, checked above `ratioFrom` unpacked bytes. Text packs 3 to 30 times. */
  ratio: number;
  ratioFrom: number;
  /** Members of one archive. */
  members: number;
  /** Archives in archives. */
  depth: number;
}

export const LIMITS: Limits = {
  pageBytes: 32 * 2 ** 20,
  innerBytes: 512 * 2 ** 20,
  ratio: 200,
  ratioFrom: 16 * 2 ** 20,
  members: 2_000_000,
  depth: 3,
};

/** A fault of a file met on the way, carried to the place that knows the file's path. */
export class ImportFault extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Problem of an error thrown while a file was read; an error of the system becomes `unreadable`. */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof ImportFault) return error.problem;
  return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}

/** Fault of an error thrown while an archive was unpacked; one that is no fault yet becomes `bad-archive`. */
export function badArchive(error: unknown): ImportFault {
  if (error instanceof ImportFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ImportFault({ kind: 'bad-archive', detail });
}

/** Passes chunks on and throws an `ImportFault` where they are more than the packed bytes can give. */
export async function* withinRatio(
  chunks: AsyncIterable<Uint8Array>,
  packed: () => number,
  { ratio, ratioFrom }: Limits,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > ratioFrom && size > packed() * ratio)
      throw new ImportFault({ kind: 'too-large', of: 'ratio', limit: ratio });
    yield chunk;
  }
}
