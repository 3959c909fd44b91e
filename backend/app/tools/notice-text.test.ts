// The text of holiday notices as they were published, read and compared with the days the program ships.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { readNoticeText } from "./notice-text.ts";

const title = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知\n`;

const PUBLISHED: readonly (readonly [year: number, text: string])[] = [
  [
    2023,
    `一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。`,
  ],
  [
    2024,
    `一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
  ],
  [
    2025,
    `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`,
  ],
];

describe("the text of a notice", () => {
  it.each(PUBLISHED)("of %i gives the working days the program has for that year", (year, text) => {
    const read = readNoticeText(title(year) + text);
    const off = new Set(read?.daysOff.map(({ date }) => date));
    const worked = new Set(read?.workingDays);
    const first = parseDay(`${year}-01-01`) ?? 0;
    const last = parseDay(`${year}-12-31`) ?? 0;
    let differing = 0;
    for (let day = first; day <= last; day += 1) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const weekend = [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
      const works = worked.has(iso) || (!weekend && !off.has(iso));
      if (works !== shippedCalendar.isWorkingDay(day)) differing += 1;
    }
    expect(differing).toBe(0);
  });

  it("names the holiday of each day, and says where it is from", () => {
    const [, [year, text]] = PUBLISHED as readonly [unknown, readonly [number, string]];
    const read = readNoticeText(`${title(year)}国办发明电〔2023〕7号\n${text}`);
    expect(read).toMatchObject({ year: 2024, source: "国办发明电〔2023〕7号" });
    expect(read?.daysOff.find(({ date }) => date === "2024-09-16")?.name).toBe("中秋节");
    expect(read?.daysOff.map(({ date }) => date)).not.toContain("2024-02-09");
  });

  it("is not read from other texts", () => {
    expect(readNoticeText("关于明天放假的通知")).toBeNull();
    expect(readNoticeText("")).toBeNull();
  });
});
