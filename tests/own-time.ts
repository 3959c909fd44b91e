// What work costs by the processor's own clock, which stands still while others have the processor.

/** Milliseconds that this thread was at work in `work`, which runs to its end here. */
export function ownTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
