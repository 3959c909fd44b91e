// The service address, as drawn up from the sample case.
import { expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { asked, kindOf, LISTED } from "../cases/kinds.fixture.ts";
import { CASE, caseWith, textOfDrawn } from "../sample.fixture.ts";

it("consents to nothing by itself and cites the article of the day", () => {
  const text = textOfDrawn("service-address");
  expect(text).toContain("电子送达（《民事诉讼法》第九十条第一款）：【待填：同意或者不同意");
  expect(textOfDrawn("service-address", { asOf: "2021-12-31" })).toContain(
    "电子送达（《民事诉讼法》第八十七条第一款）",
  );
});

it("tells what follows from the address before it is confirmed, by the articles and in words that are not quoted", () => {
  const text = textOfDrawn("service-address");
  expect(text).toContain("一、告知事项");
  expect(text).toContain("以户籍登记的住所地或者经常居住地为送达地址（《邮寄送达规定》第五条）");
  expect(text).toContain(
    "文书退回之日视为送达之日；能够证明自己没有过错的除外（《邮寄送达规定》第十一条第一款、第二款）",
  );
  expect(text).toContain("代收人签收视为本人签收（《邮寄送达规定》第七条第一款）");
  expect(text).toContain("应当在本确认书中确认；送达信息到达所确认的系统之日为送达之日");
  expect(text.split("二、送达地址")[0]).not.toMatch(/[“”]/u);
  const unit = { ...CASE, client: { kind: "legal-person", name: "某公司" } } as const;
  expect(textOfDrawn("service-address", { file: unit })).toContain("以登记或者备案的住所地为送达地址");
});

it("asks for a recipient and the proceedings, and names nobody and nothing by itself", () => {
  const text = textOfDrawn("service-address");
  expect(text).toContain("代收人：【待填：");
  expect(text).toContain("以上地址适用于：【待填：");
});

it("goes to the court of what is filed now, and leaves it open where there are several", () => {
  const enforcement = { ...CASE.enforcement };
  const rejected = { ...kindOf("k", [LISTED, ...asked("listing", "2024-03-01", "2024-03-12"), SERVED]), enforcement };
  expect(textOfDrawn("service-address", { file: rejected })).toContain("此致\n\n北京市第三中级人民法院");
  expect(textOfDrawn("service-address", { file: { ...CASE, events: [] } })).toContain("此致\n\n北京市朝阳区人民法院");
  // A ground that the rejected request did not raise is asked of the enforcing court, while the court above has the rejection.
  const other = CASE.events.map((event) =>
    event.type === "correction-requested" ? { ...event, grounds: [2] } : event,
  );
  expect(textOfDrawn("service-address", { file: caseWith(other) })).toContain("此致\n\n【待填：收件法院的全称");
  expect(textOfDrawn("service-address")).toContain("此致\n\n北京市第三中级人民法院");
});

const SERVED: CaseEvent = {
  id: "q4",
  type: "correction-served",
  date: "2024-03-29",
  regarding: "q3",
  service: { method: "direct", proof: "yes", recipient: "self" },
};
