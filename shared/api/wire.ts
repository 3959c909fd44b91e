// How calls travel where only text does: JSON with bytes as base64, and the lines of an answer.
import { z } from "zod";
import { failureSchema } from "./failure.ts";

/** One line of an answer: progress any number of times, then `done` or `failed`. */
export const answerLine = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("progress"), step: z.unknown() }),
  z.strictObject({ kind: z.literal("done"), output: z.unknown() }),
  z.strictObject({ kind: z.literal("failed"), failure: failureSchema }),
]);
export type AnswerLine = z.infer<typeof answerLine>;

/** Bytes stand in JSON as an object with this one key. */
const BYTES = "$bytes";

/** A value as JSON text, bytes included; `toBase64` is the platform's. */
export function encode(value: unknown, toBase64: (bytes: Uint8Array) => string): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { [BYTES]: toBase64(part) } : part,
  );
}

/** The value of a JSON text written by `encode`. Throws SyntaxError, or what `fromBase64` throws, on what is not. */
export function decode(text: string, fromBase64: (text: string) => Uint8Array): unknown {
  // Looking at every part takes ten times as long as reading it: a hundred thousand ids would hold up a key that is typed.
  if (!text.includes(BYTES)) return JSON.parse(text) as unknown;
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, BYTES)) return part;
    const base64 = (part as Readonly<Record<string, unknown>>)[BYTES];
    return Object.keys(part).length === 1 && typeof base64 === "string" ? fromBase64(base64) : part;
  });
}
