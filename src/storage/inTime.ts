import { StoreError } from './storeError.ts';

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
