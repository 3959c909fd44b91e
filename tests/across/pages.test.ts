// The pages for people who work on the program: every file and folder they name is there, every link leads somewhere, and a
// stranger who starts at README.md is two clicks from each of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FAMILIES } from "../../shared/engine/rule-code.ts";
import { c03 } from "../../shared/rules/c/c-03-correction-review.ts";
import { finding } from "../../shared/rules/testing.ts";
import { LAYERS } from "../layers.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const there = (path: string): boolean => existsSync(join(ROOT, path));
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);

const PARTS = ["shared", "db", "backend", "electron", "renderer", "cli", "tests", "scripts", "bench", "examples"];
const FOLDERS = [...PARTS, "templates", "docs"];

/** A README beside the code, wherever there is one. */
const NOTES = PARTS.flatMap((part) =>
  readdirSync(join(ROOT, part), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(part, name.replaceAll("\\", "/")))
    .filter((name) => name.endsWith("/README.md") && !name.includes("node_modules")),
);

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...NOTES,
  ...markdownIn("docs/adr"),
  ...markdownIn("docs/contract"),
];

/** `c-03-….ts` and `FILE.json` stand for names of the reader's own. */
const isExample = (path: string): boolean => /[…*{}<>]|[A-Z]{4,}\.(?!md\b)/u.test(path);

/** The paths a page names: from the root wherever they stand, and file names in code from the page's own folder or the root. */
export function pathsIn(page: string, text: string): readonly string[] {
  const fromRoot: readonly string[] =
    text.match(new RegExp(`(?<![\\w./-])(?:${FOLDERS.join("|")})/[\\w.…*{}<>@/-]*[\\w/…]`, "gu")) ?? [];
  const inCode = [...text.matchAll(/`(?<code>[^`\n]+)`/gu)].flatMap((match) => match.groups?.["code"] ?? []);
  const files = inCode.filter((code) =>
    /^[\w.…*/-]+\.(?:ts|tsx|mjs|css|yml|docx)$|^[\w-]+\/(?:[\w-]+\/)*$/u.test(code),
  );
  const own = posix.dirname(page);
  return [
    ...fromRoot,
    ...files
      .filter((file) => !fromRoot.includes(file))
      .map((file) => (there(file) ? file : posix.join(own === "." ? "" : own, file))),
  ].filter((path) => !isExample(path));
}

interface Target {
  readonly page: string;
  readonly anchor: string | null;
}

/** The links of a page to other files, from the root. */
function linksIn(page: string, text: string): readonly Target[] {
  return [...text.matchAll(/\]\((?<to>[^)\s]+)\)/gu)]
    .map((match) => match.groups?.["to"] ?? "")
    .filter((to) => !/^[a-z]+:/u.test(to))
    .map((to) => {
      const [path = "", anchor = null] = to.split("#");
      return { page: path === "" ? page : posix.join(posix.dirname(page), path), anchor };
    });
}

/** The anchors of a page: its headings as GitHub writes them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (?<title>.+)$/gmu)].map((match) =>
    (match.groups?.["title"] ?? "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/gu, "-"),
  );

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  it("names only files and folders that are there", () => {
    expect(pathsIn(page, text).filter((path) => !there(path))).toEqual([]);
  });

  it("has only links that lead somewhere", () => {
    const dead = linksIn(page, text).filter(
      (to) =>
        !there(to.page) ||
        (to.anchor !== null && to.page.endsWith(".md") && !anchorsOf(read(to.page)).includes(to.anchor)),
    );
    expect(dead).toEqual([]);
  });
});

describe("the guides", () => {
  const picturesOf = (lang: string): readonly string[] => {
    const page = `docs/guide.${lang}.md`;
    const links = linksIn(page, read(page));
    expect(links.filter(({ page: to }) => !there(to))).toEqual([]);
    return links.map(({ page: to }) => to).filter((to) => to.startsWith("docs/pictures/"));
  };

  it.each(["zh", "en"])("the one in %s shows every picture made for it, once", (lang) => {
    const made = readdirSync(join(ROOT, "docs/pictures", lang)).map((name) => `docs/pictures/${lang}/${name}`);
    expect(picturesOf(lang).toSorted()).toEqual(made.toSorted());
    expect(made.length).toBeGreaterThan(4);
  });

  it("show the same pictures, each in its language", () => {
    expect(picturesOf("en").map((to) => to.replace("/en/", "/zh/"))).toEqual(picturesOf("zh"));
  });
});

it("a stranger is two clicks from every page", () => {
  const next = (pages: readonly string[]): readonly string[] =>
    pages.flatMap((page) => (page.endsWith(".md") ? linksIn(page, read(page)).map((to) => to.page) : []));
  const first = next(["README.md"]);
  const reached = new Set(["README.md", ...first, ...next(first)]);
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
});

it("notices a path that is not there, from the root or beside the page", () => {
  const text = "see shared/engine/gone.ts and `gone.ts`, `parts/`, but not `c/c-03-….ts` or redress.case/1";
  expect(pathsIn("shared/rules/README.md", text)).toEqual([
    "shared/engine/gone.ts",
    "shared/rules/gone.ts",
    "shared/rules/parts/",
  ]);
});

describe("the tree of ARCHITECTURE.md", () => {
  const [, tree = ""] = /## The house\n\n```\n(?<tree>[\s\S]*?)```/u.exec(read("ARCHITECTURE.md")) ?? [];
  let top = "";
  const named = tree
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      // "scripts/ bench/" would name two; what follows two spaces says what it is.
      const names = line.trim().split(/ {2,}/u)[0]?.split(" ") ?? [];
      if (!line.startsWith(" ")) [top = ""] = names;
      return names.map((name) => (line.startsWith(" ") ? `${top}${name}` : name));
    });
  const foldersIn = (folder: string): readonly string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder === "" ? "" : `${folder}/`}${entry.name}/`);

  it("names only what is there", () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !there(path))).toEqual([]);
  });

  it("has a line for every part, and for every room of shared, backend and the window", () => {
    const rooms = ["shared", "backend", "renderer", "tests"].flatMap(foldersIn);
    const all = [...FOLDERS.map((name) => `${name}/`), ...rooms.filter((room) => room !== "tests/")];
    expect(all.filter((room) => !named.includes(room))).toEqual([]);
  });
});

describe("the diagram of what may know what", () => {
  const [, diagram = ""] = /## What may know what\n\n```\n(?<diagram>[\s\S]*?)```/u.exec(read("ARCHITECTURE.md")) ?? [];
  const rooms = Object.keys(LAYERS).filter((layer) => layer.startsWith("shared/"));

  /** The layers that a name of the diagram stands for; nothing for a name that is none. */
  const layersOf = (name: string): readonly string[] => {
    if (name === "shared") return rooms;
    const layer = name === "renderer/app" ? "renderer" : name;
    return [`shared/${layer}`, layer].filter((one) => Object.hasOwn(LAYERS, one));
  };

  const knows = new Map<string, Set<string>>();
  const names: string[] = [];
  for (const line of diagram.split("\n").filter((one) => one.trim() !== "")) {
    const chain = line.split("←").map((part) => part.replaceAll(/[{}\s]/gu, "").split(","));
    names.push(...chain.flat());
    for (const [index, right] of chain.entries()) {
      for (const layer of right.flatMap(layersOf)) {
        const known = (chain[index - 1] ?? []).flatMap(layersOf);
        knows.set(layer, new Set([...(knows.get(layer) ?? []), ...known]));
      }
    }
  }

  /** What a layer knows, and what that knows in turn. */
  const allOf = (layer: string): readonly string[] => {
    const found = new Set<string>();
    const visit = (one: string): void => {
      for (const known of knows.get(one) ?? []) {
        if (found.has(known)) continue;
        found.add(known);
        visit(known);
      }
    };
    visit(layer);
    return [...found].toSorted();
  };

  it("names layers only, and each one of the program", () => {
    expect(names.filter((name) => layersOf(name).length === 0)).toEqual([]);
    const program = Object.keys(LAYERS).filter((layer) => !["tests", "scripts", "bench"].includes(layer));
    expect(program.filter((layer) => !knows.has(layer))).toEqual([]);
  });

  it("says of each layer what the table says", () => {
    const said = [...knows.keys()].map((layer) => [layer, allOf(layer)]);
    const table = [...knows.keys()].map((layer) => [
      layer,
      [...new Set(LAYERS[layer]?.parts)].filter((part) => part !== layer).toSorted(),
    ]);
    expect(said).toEqual(table);
  });
});

describe("the families of rules", () => {
  const families = FAMILIES.map((family) => family.toLowerCase()).toSorted();

  it("stand all in the tree of ARCHITECTURE.md", () => {
    const [, named = ""] = /^ +rules\/ .*\((?<families>[a-z, ]+)\)/mu.exec(read("ARCHITECTURE.md")) ?? [];
    expect(named.split(", ").toSorted()).toEqual(families);
  });

  it("stand all in the table of the rules' README", () => {
    const rows = read("shared/rules/README.md").match(/^\| `.*?\|/gmu) ?? [];
    expect(rows.flatMap((row) => row.match(/[a-z]+/gu) ?? []).toSorted()).toEqual(families);
  });

  it("have each a file named for the words of papers in CONTRIBUTING.md", () => {
    const [, step = ""] =
      /\*\*What a paper says of it\*\*: (?<step>[\s\S]*?)`null`/u.exec(read("CONTRIBUTING.md")) ?? [];
    const named = [...step.matchAll(/ for (?<families>[A-Z, \n]+)/gu)].flatMap(
      (match) => match[1]?.match(/[A-Z]+/gu) ?? [],
    );
    expect(named.map((family) => family.toLowerCase()).toSorted()).toEqual(families);
  });
});

describe("the worked example of ARCHITECTURE.md", () => {
  const judged = (received: readonly object[]) =>
    finding(c03, "2024-06-01", {
      events: [
        { type: "correction-requested", date: "2024-02-25", written: "yes", method: "post" },
        ...received,
        { type: "correction-decided", date: "2024-04-10", outcome: "rejected" },
      ] as never,
    });
  const received = (date: string) => judged([{ type: "correction-received", date }]);

  it("is contestable for a receipt in March, a breach for one from the 5th to the 22nd, undetermined for none", () => {
    expect(received("2024-03")).toMatchObject({
      status: "contestable",
      due: { earliest: "2024-03-18", latest: "2024-04-15" },
      daysLate: { min: 0, max: 23 },
    });
    expect(received("2024-03-05/2024-03-22")).toMatchObject({ status: "breach", daysLate: { min: 3, max: 21 } });
    expect(judged([]).status).toBe("undetermined");
  });
});
