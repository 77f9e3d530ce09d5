import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Cost of a program from its start to its end. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  /** Peak memory of the process with all its threads, as the system counts it. */
  peakMb: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a Node program and measures the whole process.
 * @param reporter path of reportUsage.mjs
 * @throws Error with the program's own words when it ends with another status than 0
 */
export async function measuredProcess(reporter: URL, argv: string[], cwd: string): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', reporter.href, ...argv], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr, usage] = await Promise.all(
    [child.stdio[1], child.stdio[2], child.stdio[3]].map(textOf),
  );
  const status = await ended;
  const wallSeconds = (performance.now() - began) / 1000;
  if (status !== 0 || !usage) throw new Error(`${argv.join(' ')} ended with status ${status}:\n${stderr}`);
  const { peakKb, cpuMs }: { peakKb: number; cpuMs: number } = JSON.parse(usage);
  return {
    wallSeconds,
    cpuSeconds: cpuMs / 1000,
    peakMb: peakKb / 1024,
    stdout: stdout ?? '',
    stderr: stderr ?? '',
  };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of (stream as Readable).setEncoding('utf8')) text += String(chunk);
  return text;
}

/** Reads the stages that a build prints, `Reading pages: 1000 in 0.4 s`, as seconds by name. */
export function stagesOf(stderr: string): Map<string, number> {
  const stages = new Map<string, number>();
  for (const [, name = '', seconds = ''] of stderr.matchAll(/^(.+): \d+ in ([\d.]+) s/gm))
    stages.set(name, Number(seconds));
  return stages;
}
