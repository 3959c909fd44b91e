// Where a part of a bundle may lie: inside its folder, on every system that it may be unpacked on.
import { badPath, type PathFault } from "./words.ts";

/** The list of the parts: in every bundle, and no part itself. */
export const MANIFEST = "manifest.json";

const MOST_CHARACTERS = 240;
/** Also with an ending: Windows reads `nul.txt` as `nul`. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])[ ]*(?:\.|$)/iu;
/** Backslashes divide folders on Windows, a colon names a drive or a hidden stream, and the others no name may have there. */
const FOREIGN = /[\p{Cc}\p{Cs}\\:*?"<>|]/u;

function faultOf(path: string): PathFault | null {
  const names = path.split("/");
  if (path.length > MOST_CHARACTERS || FOREIGN.test(path)) return "shape";
  // An empty name: an absolute path, one that ends as a folder, or none. A dot or space at the end is lost on Windows.
  if (names.some((name) => name === "" || /[. ]$/u.test(name))) return "shape";
  if (names.some((name) => DEVICE.test(name))) return "device";
  // Objects keep their prototype under this name, also those of the archive's library.
  return path === "__proto__" ? "kept" : null;
}

/** What a system that does not tell capitals from small letters, or spellings of one sign, takes for the same. */
const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** Throws BundleError `bad-path` for the first of the names that cannot be used. */
export function checkPaths(paths: Iterable<string>): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const fault = faultOf(path);
    if (fault !== null) throw badPath(path, fault);
    const name = folded(path);
    if (name === MANIFEST) throw badPath(path, "kept");
    if (seen.has(name)) throw badPath(path, "twice");
    seen.add(name);
  }
}
