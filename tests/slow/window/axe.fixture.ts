// The rules of WCAG 2.2 A and AA that a machine can check.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What a page breaks, or the parts of it that are named, with the first place of each. */
export async function faultsOf(page: Page, within: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(LEVELS);
  for (const part of within) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}
