/** Median of the samples; of an even number the mean of the two in the middle. NaN of none. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest sample that a share of all samples does not exceed (nearest rank). NaN of none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Smallest and largest sample. */
export function spread(samples: readonly number[]): [number, number] {
  return [Math.min(...samples), Math.max(...samples)];
}

/** Runs a call and measures it, in milliseconds. */
export function timed<T>(call: () => T): { ms: number; result: T } {
  const began = performance.now();
  const result = call();
  return { ms: performance.now() - began, result };
}

/**
 * Measures subjects in turns: every subject once, then every subject again. Other load of the machine then falls on
 * all of them alike, so their ratios are worth more than their times.
 * @param rounds measured rounds, after one that is thrown away (caches, the compiler and the browser warm up)
 * @returns the samples of each subject, in the subjects' order
 */
export function inTurns(rounds: number, subjects: readonly (() => number)[]): number[][] {
  const samples = subjects.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    subjects.forEach((measure, i) => {
      const sample = measure();
      if (round >= 0) samples[i]?.push(sample);
    });
  }
  return samples;
}
