// How much a field bundle may hold, and what its passphrase costs.

const MEBIBYTE = 1024 * 1024;

/** Bytes of one part, of all parts together, and how many parts. */
export const MOST_A_PART = 200 * MEBIBYTE;
export const MOST_IN_ALL = 2048 * MEBIBYTE;
export const MOST_PARTS = 100_000;
/** The list of a hundred thousand parts with their hashes. */
export const MOST_MANIFEST = 64 * MEBIBYTE;
/** What wrapping adds to that: names twice in the archive, and sixteen bytes to every 64 KiB. */
export const MOST_PACKED = MOST_IN_ALL + 2 * MOST_MANIFEST;
/** A file in the form for mail is one text, and grows by a third and the line ends. */
export const MOST_ARMOURED = 256 * MEBIBYTE;

/** Guessing one passphrase takes scrypt with N = 2^18: 256 MiB and about a second, as the `age` program has it. */
export const PASSPHRASE_WORK_FACTOR = 18;
/** What a file may ask of this machine before anything of it is known: N = 2^20 takes a gibibyte and some seconds. */
export const MOST_WORK_FACTOR = 20;
