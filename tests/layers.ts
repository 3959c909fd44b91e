// The layer table: which part may import which, and the check of one import or one file against it.
import { posix } from "node:path";

interface Layer {
  /** The layers it may import beside itself. */
  readonly parts: readonly string[];
  /** The packages it may import; a name ending in ":" stands for a scheme such as `node:`. */
  readonly packages: readonly string[];
}

const SHARED_PACKAGES = ["date-fns", "@date-fns/utc", "zod", "chinese-days"];
const DOCUMENT_PACKAGES = [
  "@cantoo/pdf-lib",
  "docx",
  "docxtemplater",
  "pizzip",
  "ical-generator",
  "fflate",
  "hucre",
  "papaparse",
  "pdfjs-dist",
  "saxes",
];
/** The container of bundles, and the words of a fingerprint. */
const BUNDLE_PACKAGES = ["age-encryption", "@scure/bip39"];
const WINDOW_PACKAGES = [
  "react",
  "react-dom",
  "@mantine/core",
  "@mantine/hooks",
  "@tanstack/react-query",
  "@tanstack/react-virtual",
  "pdfjs-dist",
  "zod",
];
const NODE = "node:";

const text = ["shared/text"];
const calendar = [...text, "shared/calendar"];
const law = [...calendar, "shared/law"];
const caseFormat = [...law, "shared/case"];
const courts = [...caseFormat, "shared/courts"];
const engine = [...caseFormat, "shared/engine"];
const rules = [...engine, "shared/rules"];
const remedies = [...rules, "shared/remedies"];
const audit = [...remedies, "shared/plain", "shared/audit"];
const shared = [
  ...audit,
  "shared/today",
  "shared/report",
  "shared/filings",
  "shared/api",
  "shared/courts",
  "shared/intake",
  "shared/imports",
  "shared/casework",
  "shared/merge",
];
const db = [...shared, "db"];
const backend = [...db, "backend"];

const RENDERER = ["renderer", "renderer/base", "renderer/parts", "renderer/screens"];

/** A new folder of `shared`, and a new package, are placed here in the commit that brings them. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "shared/text": { parts: [], packages: [] },
  "shared/calendar": { parts: text, packages: SHARED_PACKAGES },
  "shared/law": { parts: calendar, packages: SHARED_PACKAGES },
  "shared/case": { parts: law, packages: SHARED_PACKAGES },
  "shared/courts": { parts: caseFormat, packages: SHARED_PACKAGES },
  "shared/casework": { parts: caseFormat, packages: SHARED_PACKAGES },
  "shared/merge": { parts: caseFormat, packages: SHARED_PACKAGES },
  "shared/intake": { parts: courts, packages: SHARED_PACKAGES },
  "shared/imports": { parts: [...courts, "shared/intake"], packages: SHARED_PACKAGES },
  "shared/engine": { parts: caseFormat, packages: SHARED_PACKAGES },
  "shared/rules": { parts: engine, packages: SHARED_PACKAGES },
  "shared/plain": { parts: engine, packages: SHARED_PACKAGES },
  "shared/remedies": { parts: rules, packages: SHARED_PACKAGES },
  "shared/audit": { parts: [...remedies, "shared/plain"], packages: SHARED_PACKAGES },
  "shared/today": { parts: audit, packages: SHARED_PACKAGES },
  "shared/report": { parts: audit, packages: SHARED_PACKAGES },
  "shared/filings": { parts: [...audit, "shared/report"], packages: SHARED_PACKAGES },
  "shared/api": { parts: shared, packages: SHARED_PACKAGES },
  db: { parts: shared, packages: [NODE, "better-sqlite3", "zod", "pinyin-pro", "shamir-secret-sharing"] },
  backend: { parts: db, packages: [NODE, "zod", ...DOCUMENT_PACKAGES, ...BUNDLE_PACKAGES] },
  electron: { parts: backend, packages: [NODE, "electron"] },
  // Each screen is a layer of its own: what two of them share is a part, and the frame puts them together.
  "renderer/base": { parts: shared, packages: WINDOW_PACKAGES },
  "renderer/parts": { parts: [...shared, "renderer/base"], packages: WINDOW_PACKAGES },
  "renderer/screens": { parts: [...shared, "renderer/base", "renderer/parts"], packages: WINDOW_PACKAGES },
  renderer: {
    parts: [...shared, "renderer/base", "renderer/parts", "renderer/screens"],
    packages: WINDOW_PACKAGES,
  },
  cli: { parts: backend, packages: [NODE] },
  bench: {
    parts: [...backend, "cli", "scripts", "tests"],
    packages: [NODE, "json-rules-engine", "playwright-core", "better-sqlite3"],
  },
  scripts: {
    parts: [...backend, "tests"],
    packages: [
      NODE,
      ...SHARED_PACKAGES,
      "vite",
      "vitest",
      "@vitejs/plugin-react",
      "playwright-core",
      "docx",
      "pizzip",
      // What looks at the runtime runs in it.
      "electron",
    ],
  },
  tests: {
    parts: [...backend, "electron", ...RENDERER, "cli", "scripts", "bench"],
    packages: [
      NODE,
      "vitest",
      "fast-check",
      "ical.js",
      "playwright-core",
      "@sparticuz/chromium",
      "@axe-core/playwright",
      "@cantoo/pdf-lib",
      "pizzip",
      "wawoff2",
    ],
  },
};

/** The packages any test may import beside those of its layer. */
const TEST_PACKAGES = [NODE, "vitest", "fast-check", "json-rules-engine", "playwright-core"];

/** The layer of a file given by its path from the project's root, with forward slashes; undefined outside all layers. */
export function layerOf(path: string): string | undefined {
  const [top, second] = path.split("/");
  const room = `${top}/${second?.replace(/\.ts$/, "")}`;
  if ((top === "shared" || top === "renderer") && Object.hasOwn(LAYERS, room)) return room;
  return top !== undefined && Object.hasOwn(LAYERS, top) ? top : undefined;
}

/** What is wrong with one import, as a sentence naming the file, the import and what is allowed; undefined if nothing. */
export function importFault(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  const rule = layer === undefined ? undefined : LAYERS[layer];
  if (layer === undefined || rule === undefined)
    return `${file} is in no layer; place it in the table of tests/layers.ts`;
  const isTest = /\.(?:test|fixture)\.tsx?$/.test(file);
  if (!specifier.startsWith(".")) {
    const allowed = isTest ? [...rule.packages, ...TEST_PACKAGES] : rule.packages;
    if (allowed.some((name) => isPackage(specifier, name))) return undefined;
    return `${file} imports "${specifier}", but ${layer} may import only the packages: ${list(allowed)}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const targetLayer = layerOf(target);
  const allowed = [layer, ...rule.parts];
  const screens = [file, target].map((path) => /^renderer\/screens\/([^/]+)\//.exec(path)?.[1]);
  const betweenScreens = layer === "renderer/screens" && targetLayer === layer && screens[0] !== screens[1];
  if (targetLayer !== undefined && allowed.includes(targetLayer) && !betweenScreens) return undefined;
  // A test is the user of what it tests: inside `shared` it may look upwards, and anywhere at the examples and at what tests share.
  if (
    isTest &&
    (/^(?:examples|tests)\//.test(target) || (layer.startsWith("shared/") && target.startsWith("shared/")))
  ) {
    return undefined;
  }
  return `${file} imports "${specifier}", but ${layer} may import only: ${list(allowed)}`;
}

/** The specifiers of every import, re-export and dynamic import in a source text. */
export function importsOf(source: string): readonly string[] {
  const code = withoutComments(source);
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])(?<specifier>[^"'\s,]+)\1/g);
  return [...found].map((match) => match.groups?.["specifier"] ?? "");
}

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, "Date.now: shared has no clock, the caller passes the date"],
  [/\bnew (?:UTC)?Date\(\s*\)/, "a date of now: shared has no clock, the caller passes the date"],
  [/\bMath\.random\b/, "Math.random: shared has no randomness"],
  [/\bIntl\b/, "Intl: shared has no locale"],
  [/\.toLocale\w*\b|\.localeCompare\b/, "a locale's own order or spelling: the result must be the same everywhere"],
];

/** What makes a source text of `shared` impure, one sentence each with its line. */
export function impurities(file: string, source: string): readonly string[] {
  const original = source.split("\n");
  return withoutComments(source)
    .split("\n")
    .flatMap((line, index) => {
      const where = `${file}:${index + 1}`;
      const faults = IMPURE.filter(([pattern]) => pattern.test(line)).map(([, why]) => `${where} uses ${why}`);
      // A local Date shifts the day west and east of Greenwich: its writer says in a comment that it is read in UTC.
      const said = `${original[index - 1] ?? ""}\n${original[index] ?? ""}`;
      if (/\bnew Date\(\s*[^)\s]/.test(line) && !/\/[/*].*UTC|^\s*\*.*UTC/m.test(said)) {
        faults.push(`${where} uses new Date(…) without a comment saying that it is read in UTC`);
      }
      return faults;
    });
}

/** The text with every comment blanked out and every line kept where it was. Strings stay. */
function withoutComments(source: string): string {
  const stringOrComment = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return source.replace(stringOrComment, (match) => (match.startsWith("/") ? match.replace(/[^\n]/g, " ") : match));
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith(":") ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}
