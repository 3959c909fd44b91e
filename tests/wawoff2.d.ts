// The package has no types of its own.
declare module "wawoff2" {
  /** A font as browsers load it, unpacked to what systems read. */
  export function decompress(bytes: Uint8Array): Promise<Uint8Array>;
}
