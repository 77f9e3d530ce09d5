/**
 * Waits for data that is read from a file and may be missing. A file fails with a SiteError in the browser, with
 * an Error of its own in Node, its content with a DamagedError or the SyntaxError of JSON.
 * @returns undefined when the file cannot be read
 * @throws errors that are our own mistake: TypeError, RangeError, ReferenceError
 */
export async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (isOurMistake(error)) throw error;
    return undefined;
  });
}

function isOurMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
