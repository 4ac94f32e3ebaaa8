/** A mistake of the person at the keyboard: a French sentence, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}

/** Runs what reads the command line's options; what it cannot make sense of becomes a sentence. */
export function readOptions<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    throw new CommandError(
      option === undefined
        ? "Options incomprises : tapez « navette help »."
        : `Option incomprise : ${option}. Tapez « navette help » pour voir les options.`,
    );
  }
}

const width = 28;

/**
 * A progress bar on a terminal, and nothing in a pipe. `set` takes how many of `total` steps are done; the line is
 * drawn over at most ten times a second.
 */
export class ProgressBar {
  private drawnAt = 0;
  private drawn = false;
  private readonly out: NodeJS.WriteStream;
  private readonly label: string;

  constructor(label: string, out: NodeJS.WriteStream = process.stderr) {
    this.label = label;
    this.out = out;
  }

  set(done: number, total: number, note = ""): void {
    const now = performance.now();
    if (!this.out.isTTY || (done < total && now - this.drawnAt < 100)) return;
    this.drawnAt = now;
    this.drawn = true;
    const share = total === 0 ? 1 : Math.min(done / total, 1);
    const full = Math.round(share * width);
    const bar = "█".repeat(full) + "░".repeat(width - full);
    this.out.write(`\r\u001B[2K${this.label} ${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${note}`);
  }

  end(): void {
    if (this.drawn) this.out.write("\r\u001B[2K");
  }
}
