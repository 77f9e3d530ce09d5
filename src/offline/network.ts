import { isMissing, isWholeAnswer } from './answers.ts';
import type { KeptFiles } from './keptFiles.ts';
import { race } from './race.ts';
import type { Route } from './routes.ts';
import type { Shell } from './shell.ts';

/** Longest wait for the network where something is kept, in milliseconds: of a page, of data, and of either after a request that failed. */
const LIMITS = { page: 3000, data: 4000, unreached: 500 };

/** Facts of a request beside its route. */
interface Asked {
  request: Request;
  /** Id of the client that asks, or of the page that will open. */
  client: string;
  /** Answer that the browser began to fetch while the worker started. */
  preload?: Promise<Response | undefined>;
  /** Prolongs the life of the worker until the work is done. */
  waitUntil: (work: Promise<unknown>) => void;
}

/** Answers from the network first and, where it fails or takes too long, from what is kept. */
export class Network {
  readonly #kept: KeptFiles;
  readonly #shell: Shell;
  readonly #onChange: (reached: boolean) => void;
  /** Pages that were opened from what is kept: their data comes from there first, so that both are of one version. */
  readonly #keptPages = new Set<string>();
  #reached = true;

  /** @param onChange is told when requests begin to fail, and when one succeeds again */
  constructor(kept: KeptFiles, shell: Shell, onChange: (reached: boolean) => void) {
    this.#kept = kept;
    this.#shell = shell;
    this.#onChange = onChange;
  }

  /** False while the last request did not reach the host. */
  get reached(): boolean {
    return this.#reached;
  }

  set reached(reached: boolean) {
    if (reached === this.#reached) return;
    this.#reached = reached;
    this.#onChange(reached);
  }

  /** Answers with a page: its HTML as it is now, else as it was kept, else the page without content. */
  async page(route: Route, asked: Asked): Promise<Response> {
    const fresh = this.#fetch(route, asked);
    const end = await race(fresh, this.#reached ? LIMITS.page : LIMITS.unreached);
    if (end !== 'late' && 'answer' in end) {
      const isBroken = end.answer.status >= 500;
      return (isBroken ? await this.#kept.find(route) : undefined) ?? end.answer;
    }
    this.#failed(asked);
    const kept = (await this.#kept.find(route)) ?? (await this.#shell.page());
    if (!kept) return fresh.catch(() => Response.error());
    this.#keptPages.add(asked.client);
    return kept;
  }

  /** Answers with data. */
  async data(route: Route, asked: Asked): Promise<Response> {
    const first = this.#keptPages.has(asked.client) ? await this.#kept.find(route) : undefined;
    if (first) return first;
    const fresh = this.#fetch(route, asked);
    const end = await race(fresh, this.#reached ? LIMITS.data : LIMITS.unreached);
    if (end !== 'late' && 'answer' in end) {
      const { answer } = end;
      const isGood = isWholeAnswer(route.kind, answer) || isMissing(answer);
      return (isGood ? undefined : await this.#kept.find(route)) ?? answer;
    }
    this.#failed(asked);
    return (await this.#kept.find(route)) ?? fresh.catch(() => Response.error());
  }

  /** Records a failure; a request that its page has given up says nothing about the network. */
  #failed({ request }: Asked): void {
    if (!request.signal.aborted) this.reached = false;
  }

  /** Fetches, and keeps what comes. */
  #fetch(route: Route, { request, preload, waitUntil }: Asked): Promise<Response> {
    const answered = Promise.resolve(preload).then((early) => early ?? fetch(request));
    waitUntil(
      answered.then(
        (answer) => {
          this.reached = true;
          return this.#kept.keep(route, answer.clone());
        },
        () => undefined,
      ),
    );
    return answered;
  }
}
