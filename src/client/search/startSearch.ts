import type { Call, Reply } from './messages.ts';
import { isReply } from './messages.ts';
import { SiteError } from '../fetchFile.ts';
import { trustedScriptUrl } from '../trustedScriptUrl.ts';
// Vite makes this export.
// oxlint-disable-next-line import/default
import workerUrl from './search.worker.ts?worker&url';

/** A running search, in a worker or on the page. Calls posted before it is ready are queued. */
export interface Runner {
  post: (call: Call) => void;
  end: () => void;
}

export interface Listener {
  onReply: (reply: Reply) => void;
  /** Called when the search has stopped working after it was ready. */
  onCrash: () => void;
  /** Called when the search cannot start because its code does not load. */
  onFailure: (error: Error) => void;
}

/** Starts a search. `avoidsWorker`: on the page in any case. */
export type Start = (listener: Listener, avoidsWorker?: boolean) => Runner;

/** Starts the search in a worker or, where workers are missing or forbidden, on the page itself. */
export const startSearch: Start = (listener, avoidsWorker = false) => {
  if (avoidsWorker) return startOnPage(listener);
  const early: Call[] = [];
  let isEnded = false;
  let isReady = false;
  let runner: Runner | undefined;
  const moveToPage = () => {
    runner = startOnPage(listener);
    for (const call of early.splice(0)) runner.post(call);
  };
  try {
    runner = startWorker({
      ...listener,
      onReply: (reply) => {
        isReady = true;
        early.length = 0;
        listener.onReply(reply);
      },
      onCrash: () => {
        if (isEnded) return;
        runner?.end();
        // A worker that fails before its first message did not crash: the browser does not let it run.
        if (isReady) listener.onCrash();
        else moveToPage();
      },
    });
  } catch {
    moveToPage();
  }
  const post = (call: Call) => {
    if (!isReady) early.push(call);
    runner?.post(call);
  };
  return {
    post,
    end: () => {
      isEnded = true;
      runner?.end();
    },
  };
};

/**
 * Starts the search in a worker.
 * @throws Error where there are no workers, or none are allowed
 */
const startWorker: Start = ({ onReply, onCrash }) => {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isReply(data)) onReply(data);
    else onCrash();
  });
  worker.addEventListener('messageerror', onCrash);
  worker.addEventListener('error', (event) => {
    // The error is handled here and must not appear in the console as an uncaught error of the page.
    event.preventDefault();
    onCrash();
  });
  return { post: (call) => worker.postMessage(call), end: () => worker.terminate() };
};

const startOnPage: Start = ({ onReply, onFailure }) => {
  let isEnded = false;
  const service = import('./serveSearch.ts').then(
    ({ serveSearch }) => {
      const post = (reply: Reply) => !isEnded && onReply(reply);
      post({ is: 'ready' });
      return serveSearch(post);
    },
    (cause: unknown) => {
      if (!isEnded) onFailure(new SiteError('unreachable', 'search', cause));
      return () => undefined;
    },
  );
  return {
    post: (call) => void service.then((serve) => !isEnded && serve(call)),
    end: () => {
      isEnded = true;
    },
  };
};
