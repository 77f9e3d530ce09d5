import type { Call, Reply } from './messages.ts';
import { SiteError } from '../fetchFile.ts';

/** Whoever searches for the page. Calls posted before it listens are kept for it. */
export interface Runner {
  post: (call: Call) => void;
  end: () => void;
}

export interface Listener {
  take: (reply: Reply) => void;
  /** It worked, and does no longer. */
  broke: () => void;
  /** It cannot be begun: its code does not come. */
  cannot: (error: Error) => void;
}

export type Start = (listener: Listener) => Runner;

/** Starts the search in a worker or, where workers are missing or forbidden, on the page itself. */
export const startRunner: Start = (listener) => {
  const early: Call[] = [];
  let ended = false;
  let spoke = false;
  let runner: Runner | undefined;
  const onPage = () => {
    runner = startOnPage(listener);
    for (const call of early.splice(0)) runner.post(call);
  };
  try {
    runner = startWorker({
      ...listener,
      take: (reply) => {
        spoke = true;
        early.length = 0;
        listener.take(reply);
      },
      broke: () => {
        if (ended) return;
        runner?.end();
        // Without having said a word: not a breakdown, it is not let run.
        if (spoke) listener.broke();
        else onPage();
      },
    });
  } catch {
    onPage();
  }
  const post = (call: Call) => {
    if (!spoke) early.push(call);
    runner?.post(call);
  };
  return {
    post,
    end: () => {
      ended = true;
      runner?.end();
    },
  };
};

/** @throws Error where there are no workers, or none are allowed */
const startWorker: Start = ({ take, broke }) => {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(data));
  worker.addEventListener('messageerror', broke);
  worker.addEventListener('error', (event) => {
    // Dealt with here: the console need not hear of it as an uncaught error of the page.
    event.preventDefault();
    broke();
  });
  return { post: (call) => worker.postMessage(call), end: () => worker.terminate() };
};

const startOnPage: Start = ({ take, cannot }) => {
  let ended = false;
  const service = import('./serve.ts').then(
    ({ siteSearch }) => siteSearch((reply) => !ended && take(reply)),
    (cause: unknown) => {
      if (!ended) cannot(new SiteError('unreachable', 'search', cause));
      return () => undefined;
    },
  );
  return {
    post: (call) => void service.then((serve) => !ended && serve(call)),
    end: () => {
      ended = true;
    },
  };
};
