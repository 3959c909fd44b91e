// What a page does with its frames and its keys, measured inside the page.
import type { JSHandle, Page } from "playwright-core";

interface Sampler<T> {
  readonly stop: () => readonly T[];
}

/** Milliseconds between the frames of the page while `work` runs. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const sampler: JSHandle<Sampler<number>> = await page.evaluateHandle(() => {
    const times: number[] = [];
    let running = true;
    const frame = (now: number): void => {
      times.push(now);
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return {
      stop: () => {
        running = false;
        return times.slice(1).map((time, index) => time - (times[index] ?? time));
      },
    };
  });
  try {
    await work();
    return await sampler.evaluate((one) => one.stop());
  } finally {
    await sampler.dispose();
  }
}

/**
 * Milliseconds from each key to the end of the frame that shows what it did to the field that has the focus. A key
 * without a frame of its own before the next one shares that frame.
 */
export async function keyTimesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const sampler: JSHandle<Sampler<number>> = await page.evaluateHandle(() => {
    const times: number[] = [];
    let pressed = 0;
    const onKey = (event: KeyboardEvent): void => {
      pressed = event.timeStamp;
    };
    const onInput = (): void => {
      const from = pressed;
      requestAnimationFrame(() => {
        // A message is handled after the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => times.push(performance.now() - from), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    };
    addEventListener("keydown", onKey, { capture: true });
    addEventListener("input", onInput, { capture: true });
    return {
      stop: () => {
        removeEventListener("keydown", onKey, { capture: true });
        removeEventListener("input", onInput, { capture: true });
        return times;
      },
    };
  });
  try {
    await work();
    return await sampler.evaluate((one) => one.stop());
  } finally {
    await sampler.dispose();
  }
}
