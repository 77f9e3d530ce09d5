/**
 * Failure of the store. `refused`: the browser gives no storage (private windows, blocked site data) ·
 * `full`: no room is left for more · `damaged`: the browser cannot read its own store, or does not answer.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly kind: 'refused' | 'full' | 'damaged';

  constructor(kind: StoreError['kind'], cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** Names of DOMExceptions (Web IDL §2.8.1; UnknownError and NotReadableError are what browsers report of broken files). */
const KINDS: Record<string, StoreError['kind']> = {
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  NotFoundError: 'damaged',
  DataError: 'damaged',
};

/** Turns a failure of the database into a StoreError. Any other error, which is a bug of ours, is returned as it is. */
export function asStoreError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  return new StoreError(KINDS[cause.name] ?? 'refused', cause);
}

/**
 * Waits for an answer of the database for so many milliseconds.
 * @param late takes an answer that comes after that
 * @throws StoreError `damaged` when none has come
 */
export async function inTime<T>(answer: Promise<T>, ms: number, late?: (value: T) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('damaged', new Error(`no answer within ${ms} ms`))), ms);
  });
  try {
    return await Promise.race([answer, over]);
  } catch (error) {
    if (late) void answer.then(late, () => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
