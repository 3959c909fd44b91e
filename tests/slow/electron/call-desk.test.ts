// The desk where windows' calls are run: answers go to the window that asked, and nothing runs on for one that has gone.
import { expect, it } from "vitest";
import { type Answer, callDesk } from "../../../backend/host/call-desk.ts";
import { REFUSAL, sampleCalls } from "../browser-host/sample-calls.fixture.ts";

const call = (id: number, name: string, input: unknown = {}) => ({ kind: "call", id, name: `sample.${name}`, input });

/** A window at a desk: what it has been answered, and a promise of an answer that ends a call. */
function windowAt(desk: ReturnType<typeof callDesk>, window: number) {
  const answers: Answer[] = [];
  let told: () => void = () => {};
  return {
    answers,
    send: (sent: unknown) =>
      desk.receive(window, sent, (answer) => {
        answers.push(answer);
        if (answer.line.kind !== "progress") told();
      }),
    ended: () =>
      new Promise<void>((resolve) => {
        told = resolve;
      }),
  };
}

it("answers each window with its own, progress first", async () => {
  const desk = callDesk(sampleCalls().dispatch);
  const [one, two] = [windowAt(desk, 1), windowAt(desk, 2)];
  const ends = [one.ended(), two.ended()];
  one.send(call(5, "count", 2));
  two.send(call(5, "echo", { zh: "二", en: "two" }));
  await Promise.all(ends);
  expect(one.answers.map(({ id, line }) => [id, line.kind])).toEqual([
    [5, "progress"],
    [5, "progress"],
    [5, "done"],
  ]);
  expect(two.answers).toEqual([{ id: 5, line: { kind: "done", output: { zh: "二", en: "two" } } }]);
});

it("fails in words, and lets nothing of an error out", async () => {
  const window = windowAt(callDesk(sampleCalls().dispatch), 1);
  for (const [id, name] of [
    [1, "refuse"],
    [2, "crash"],
  ] as const) {
    const end = window.ended();
    window.send(call(id, name));
    await end;
  }
  expect(window.answers[0]).toEqual({ id: 1, line: { kind: "failed", failure: REFUSAL } });
  expect(window.answers[1]).toMatchObject({ id: 2, line: { failure: { code: "unexpected" } } });
  expect(JSON.stringify(window.answers)).not.toContain("secret");
});

it("cancels a call by its number, and only that", async () => {
  const calls = sampleCalls();
  const window = windowAt(callDesk(calls.dispatch), 1);
  window.send(call(1, "wait"));
  await calls.until("wait begun");
  window.send({ kind: "cancel", id: 2 });
  expect(calls.seen).toEqual(["wait begun"]);
  const end = window.ended();
  window.send({ kind: "cancel", id: 1 });
  await end;
  expect(calls.seen).toEqual(["wait begun", "wait cancelled"]);
  expect(window.answers.at(-1)).toMatchObject({ id: 1, line: { kind: "failed", failure: { code: "cancelled" } } });
});

it("cancels what a window has running when it goes, and tells it nothing more", async () => {
  const calls = sampleCalls();
  const desk = callDesk(calls.dispatch);
  const window = windowAt(desk, 1);
  window.send(call(1, "wait"));
  await calls.until("wait begun");
  const before = window.answers.length;
  desk.forget(2);
  expect(calls.seen).toEqual(["wait begun"]);
  desk.forget(1);
  await calls.until("wait cancelled");
  // Another window's answer comes after whatever the first would have been told.
  const other = windowAt(desk, 2);
  const end = other.ended();
  other.send(call(1, "echo", { zh: "二", en: "two" }));
  await end;
  expect(window.answers).toHaveLength(before);
});
