// The program ends with its terminal: by Ctrl+C, by being told to, by the terminal's closing.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

/** Resolves when this process is told to end. A second time, the system's own way of ending applies. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const told = (): void => {
      for (const signal of SIGNALS) process.off(signal, told);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, told);
  });
}
