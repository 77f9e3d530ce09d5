/** End of a wait for the network: an answer, an error, or neither in time. */
export type Raced<T> = { answer: T } | { error: unknown } | 'late';

/** Waits for a promise, but not longer than some milliseconds. Never rejects. */
export async function race<T>(promise: Promise<T>, limit: number): Promise<Raced<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limit);
  });
  try {
    return await Promise.race([promise.then((answer) => ({ answer })), late]);
  } catch (error) {
    return { error };
  } finally {
    clearTimeout(timer);
  }
}
