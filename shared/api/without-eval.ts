// Tells the schemas not to compile code at run time: the window's security policy forbids it, and the attempt is reported.
import { config } from "zod";

/** To be called before the first schema is made: each decides at its making whether it compiles. */
export function withoutEval(): void {
  config({ jitless: true });
}
