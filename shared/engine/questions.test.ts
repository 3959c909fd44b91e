// What a missing fact is asked with: each kind of path with its question, how it is answered, and that the words are those of its event.
import { describe, expect, it } from "vitest";
import { smallCase } from "../rules/testing.ts";
import { askedFor, questionFor } from "./questions.ts";

const FILE = smallCase({
  events: [
    { id: "e1", type: "correction-requested" },
    { id: "odd].x[1", type: "listing-served" },
  ],
  sanctions: [{ id: "s1", kind: "loan" }],
});

describe("the question of a missing fact", () => {
  it.each([
    ["calendar[2031]", "event", "国务院办公厅2031年放假通知公布了吗", "holiday notice for 2031"],
    ["calendar[2032]", "event", "2032年放假通知", "holiday notice for 2032"],
    ["events[+listing-deleted@e1]", "event", "失信信息被删除了吗", "Was the listing deleted"],
    ["events[+listing-deleted]", "event", "失信信息被删除了吗", "Was the listing deleted"],
    ["events[e1].written", "tri", "是书面提出的吗", "made in writing"],
    ["events[e1].date", "date", "您哪一天提出纠正申请", "hand in a correction request"],
    ["events[e1].happened", "tri", "您提出纠正申请了吗", "Did you send or hand in a correction request"],
    ["events[odd].x[1].service.proof", "tri", "这次送达的证明", "proof of this service"],
    ["client.isDebtor", "tri", "被执行人吗", "judgment debtor in this case"],
    ["client.birthDate", "date", "哪一天出生", "When was the client born"],
    ["enforcement.debtorKind", "choice", "自然人还是单位", "natural person or an organisation"],
    ["enforcement.court.region", "choice", "法院在哪个地区", "In which region"],
    ["sanctions[s1].to", "date", "限制到哪一天结束", "Until which day"],
    ["sanctions[s1].from", "date", "限制从哪一天开始", "From which day"],
  ])("%s", (path, kind, zh, en) => {
    const asked = askedFor(FILE, path);
    expect(asked.kind).toBe(kind);
    expect(asked.question.zh).toContain(zh);
    expect(asked.question.en).toContain(en);
    expect(questionFor(FILE, path)).toEqual(asked.question);
  });

  it("offers the values of a choice", () => {
    const values = askedFor(FILE, "enforcement.debtorKind").choices;
    expect(values).toEqual(["natural-person", "legal-person", "other-organisation"]);
    expect(askedFor(FILE, "events[e1].date").choices).toEqual([]);
  });
});
