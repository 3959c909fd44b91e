// Sums of money as a case writes them: yuan as decimal numbers, added up exactly.

/** Yuan as a decimal number, the only amounts that are added up. */
const YUAN = /^\d{1,15}(?:\.\d{1,2})?$/u;

/** Is the text an amount of yuan that can be added up? */
export const isYuan = (amount: string): boolean => YUAN.test(amount);

/** The sum of amounts of yuan, with hundredths where there are any. Null where one is no such number. */
export function sumOfYuan(amounts: readonly string[]): string | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (!isYuan(amount)) return null;
    const [whole = "0", part = ""] = amount.split(".");
    sum += BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  }
  const part = String(sum % 100n).padStart(2, "0");
  return part === "00" ? String(sum / 100n) : `${sum / 100n}.${part}`;
}
