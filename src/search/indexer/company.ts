import type { InvertedIndex } from './invertedIndex.ts';

/** Number of articles that hold one word, and of those among them that also hold the other. */
export interface Meeting {
  alone: number;
  together: number;
}

/** Counts the articles in which two forms stand together. */
export class Company {
  readonly #index: InvertedIndex;
  readonly #stamps: Uint32Array;
  #stamp = 0;
  /** Articles of the marked forms. */
  marked = 0;

  constructor(index: InvertedIndex) {
    this.#index = index;
    this.#stamps = new Uint32Array(index.articles);
  }

  mark(forms: readonly number[]): void {
    this.#stamp++;
    this.marked = 0;
    for (const form of forms)
      this.#each(form, (ordinal) => {
        if (this.#stamps[ordinal] !== this.#stamp) this.marked++;
        this.#stamps[ordinal] = this.#stamp;
      });
  }

  with(forms: readonly number[]): Meeting {
    const meeting = { alone: 0, together: 0 };
    for (const form of forms)
      this.#each(form, (ordinal) => {
        meeting.alone++;
        if (this.#stamps[ordinal] === this.#stamp) meeting.together++;
      });
    return meeting;
  }

  #each(form: number, see: (ordinal: number) => void): void {
    const { starts, ordinals } = this.#index;
    for (let i = starts[form] ?? 0; i < (starts[form + 1] ?? 0); i++) see(ordinals[i] ?? 0);
  }
}
