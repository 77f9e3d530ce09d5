import { useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/Announcer.tsx';

/** Steps between two announcements of a task's progress: a hundred a task would drown a screen reader. */
const ANNOUNCED = 4;

/** State of a task. `said` is its outcome in a sentence; `failed` may be repeated. */
export type TaskState =
  | { is: 'idle' }
  | { is: 'running'; done: number }
  | { is: 'said'; sentence: string; undo?: () => void }
  | { is: 'failed'; sentence: string; again: () => void };

/** Outcome of a task: a sentence about it, and the task that undoes it, where one does. */
export type Outcome = string | { sentence: string; undo: Task };

/** A task: does its work and tells how far it is. */
export type Task = (progress: (done: number) => void, signal: AbortSignal) => Promise<Outcome>;

/**
 * Runs long tasks, one at a time; leaving the page stops the one that runs.
 * @param sentences for the eye and the screen reader
 */
export function useLongTask(sentences: {
  progress: (done: number) => string;
  stopped: string;
  failed: (cause: unknown) => string;
}): { state: TaskState; run: (task: Task, steps: number) => void; stop: () => void; rest: () => void } {
  const [state, setState] = useState<TaskState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const say = (sentence: string, undo?: () => void) => {
    setState({ is: 'said', sentence, ...(undo && { undo }) });
    announce(sentence);
  };
  const run = (task: Task, steps: number) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    let announced = 0;
    setState({ is: 'running', done: 0 });
    const progress = (done: number) => {
      if (own.signal.aborted) return;
      setState({ is: 'running', done });
      const part = Math.floor((done / steps) * ANNOUNCED);
      if (part > announced && done < steps) announce(sentences.progress(done));
      announced = part;
    };
    const follow = async () => {
      try {
        const outcome = await task(progress, own.signal);
        if (own.signal.aborted) return;
        if (typeof outcome === 'string') say(outcome);
        else say(outcome.sentence, () => run(outcome.undo, steps));
      } catch (cause) {
        if (own.signal.aborted) return;
        const sentence = sentences.failed(cause);
        setState({ is: 'failed', sentence, again: () => run(task, steps) });
        announce(sentence);
      }
    };
    void follow();
  };
  return {
    state,
    run,
    stop: () => {
      running.current?.abort();
      say(sentences.stopped);
    },
    rest: () => setState({ is: 'idle' }),
  };
}
