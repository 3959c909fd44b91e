// How an audit may end before its end.

/**
 * `partial`: it was stopped in time, with what was found until then. The others come with nothing: the thread that worked
 * on it had to be ended for its time, or its memory, or a fault of the program.
 */
export const STOPS = ["partial", "time", "memory", "fault"] as const;
export type Stop = (typeof STOPS)[number];
