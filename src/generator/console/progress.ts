/** Reports long work on stderr: one line rewritten in place on a terminal, plain lines otherwise. */
export class Progress {
  readonly #terminal: boolean;
  readonly #quiet: boolean;
  #what = '';
  #total = 0;
  #done = 0;
  #began = 0;
  #shown = 0;

  /** @param quiet prints nothing where stderr is not a terminal */
  constructor(quiet = false) {
    this.#terminal = process.stderr.isTTY;
    this.#quiet = quiet && !this.#terminal;
  }

  begin(what: string, total: number): void {
    this.#what = what;
    this.#total = total;
    this.#done = 0;
    this.#began = this.#shown = performance.now();
  }

  /** Prints a remark on a line of its own. */
  note(remark: string): void {
    if (!this.#quiet) process.stderr.write(`${this.#terminal ? '\r\u001b[2K' : ''}${remark}\n`);
  }

  step(count = 1): void {
    this.#done += count;
    if (this.#quiet) return;
    const now = performance.now();
    if (now - this.#shown < (this.#terminal ? 100 : 5000)) return;
    this.#shown = now;
    const rate = this.#done / ((now - this.#began) / 1000);
    const left = Math.ceil((this.#total - this.#done) / rate);
    const line = `${this.#what}: ${this.#done} of ${this.#total}, ${Math.round(rate)}/s, ${left} s left`;
    process.stderr.write(this.#terminal ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.#quiet) return;
    const seconds = (performance.now() - this.#began) / 1000;
    const rate = seconds > 0.5 ? `, ${Math.round(this.#total / seconds)}/s` : '';
    const line = `${this.#what}: ${this.#total} in ${seconds.toFixed(1)} s${rate}`;
    process.stderr.write(`${this.#terminal ? '\r\u001b[2K' : ''}${line}\n`);
  }
}
