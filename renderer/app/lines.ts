// The lines of a stream of bytes, each as soon as it is whole.

/** Lines without their ends; a last line without an end counts. Empty lines are left out. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  // A line of many megabytes comes in many parts: they are joined once, at its end.
  let parts: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      const [first = "", ...rest] = text.split("\n");
      parts.push(first);
      for (const next of rest) {
        const line = parts.join("");
        parts = [next];
        if (line !== "") yield line;
      }
      if (done) {
        const line = parts.join("");
        if (line !== "") yield line;
        return;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
