// The window's entry: schemas are told of the window's policy before the first of them is made, then the window starts.
import { withoutEval } from "../shared/api/without-eval.ts";
import type { Bridge } from "./app/transport.ts";

withoutEval();
const { startWindow } = await import("./app/start-window.tsx");
const { redress } = globalThis as { readonly redress?: Bridge };
const root = document.querySelector("#root");
if (root !== null) startWindow(root, redress);
