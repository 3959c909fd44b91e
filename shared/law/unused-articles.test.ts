// The articles that no duty rests on, by hand from the reference: they are there to be quoted and read, each under its own number.
import { describe, expect, it } from "vitest";
import { allDuties } from "./duty-index.ts";
import { instruments } from "./index.ts";

/** Instrument and versions, then number and topic of each article. */
const ARTICLES: readonly (readonly [id: string, versions: string, articles: string])[] = [
  ["spc-defaulters", "2013", "6:notification"],
  ["spc-defaulters", "2017", "8:notification"],
  [
    "cpl",
    "2012 2017",
    "89:service-military 90:service-custody 91:service-forwarded 111:fines 114:assisting-units 227:third-party-objection 235:supervision 241:asset-report 253:delay-interest 256:stay 257:termination 258:ruling-effect",
  ],
  [
    "cpl",
    "2021",
    "92:service-military 93:service-custody 94:service-forwarded 114:fines 117:assisting-units 234:third-party-objection 242:supervision 248:asset-report 260:delay-interest 263:stay 264:termination 265:ruling-effect",
  ],
  [
    "cpl",
    "2023",
    "92:service-military 93:service-custody 94:service-forwarded 114:fines 117:assisting-units 238:third-party-objection 246:supervision 252:asset-report 264:delay-interest 267:stay 268:termination 269:ruling-effect",
  ],
  [
    "cpl-interpretation",
    "2015 2020",
    "130:service-organisation 132:service-agent 135:service-electronic 137:service-address 138:service-announcement 139:service-announcement-reason 140:service-announcement-excluded 518:listing 519:round-conclusion",
  ],
  [
    "cpl-interpretation",
    "2022",
    "130:service-organisation 132:service-agent 135:service-electronic 137:service-address 138:service-announcement 139:service-announcement-reason 140:service-announcement-excluded 516:listing 517:round-conclusion",
  ],
  [
    "spc-consumption",
    "2010",
    "1:conditions 2:factors 4:application 6:notices 7:costs 8:necessity 10:reports 11:sanctions 12:commencement",
  ],
  ["spc-consumption", "2015", "2:factors 4:application 6:notices 7:costs 8:necessity 10:reports 11:sanctions"],
  ["asset-investigation", "2017 2020", "8:verification 9:sanctions"],
  ["round-conclusion", "2016", "1:conditions 9:queries"],
  ["enforcement-procedure", "2008", "9:reconsideration"],
  ["enforcement-procedure", "2020", "7:filing 8:reconsideration 26:media-publication"],
  ["objections", "2015 2020", "1:application 4:transferred-cases 11:panel 12:hearing"],
  ["service-post", "2004", "1:scope 6:attempts"],
  ["online-litigation", "2021", "30:confirmation 31:effect 36:enforcement"],
  ["credit-reporting", "2013", "15:notice 17:access 44:definitions"],
  ["pipl", "2021", "8:accuracy 27:public-information 69:liability"],
  ["supervision", "2023", "routes:routes"],
  ["procuratorate", "2016", "5:papers 14:escalation 16:non-support"],
  ["procuratorate-rules", "2021", "105:explanation 124:again"],
  ["state-compensation", "2012", "38:wrongful-enforcement"],
  ["enforcement-compensation", "2022", "8:later-change"],
  ["compensation-limitation", "2023", "11:counting"],
  ["trial-period", "2000", "5:six-months 8:start"],
  ["pending-cases", "2012", "1-3:transition"],
  ["platform-objection", "2009", "6:higher-court"],
  ["repair-measures", "2023", "2:right"],
  ["repair-measures", "2026", "2:right publication:publication-period"],
  ["plan-2025", "2025", "i1:one-window i2:publication-periods clocks:clocks"],
  ["list-notice-2018", "2018", "text:signature"],
  ["credit-opinion-2016", "2016", "text:accuracy"],
  ["credit-guidance-2020", "2020", "text:basis"],
  ["enforcement-outline-2019", "2019", "text:proportionality"],
  ["cross-enforcement-2024", "2024", "text:forms"],
  ["credit-system-opinion-2025", "2025", "text:policy"],
  ["private-economy-opinion-2025", "2025", "text:credit-repair"],
  ["local-shanghai", "2017", "37:basis-revoked 38:repair"],
  ["local-henan", "2020", "42:update 43:repair"],
  ["local-shandong", "2020", "38:disclosure 40:basis-revoked"],
  ["local-shenzhen", "2023", "82:repair"],
  [
    "civil-code",
    "2020",
    "201:start 203:last-day 204:other-rules 1029:credit-evaluation 1030:credit-information 1037:personal-information",
  ],
  ["company-law", "2023", "178:disqualification"],
  ["holidays", "2024", "2:national 3:partial 6:weekend"],
  ["period-answer-2014", "2014", "text:periods"],
  ["general-principles-opinions", "1988", "198:rearranged-days"],
  ["mental-damage", "2021", "text:scope"],
];

describe("the articles that no duty rests on", () => {
  it("stand under the numbers that the reference has for them, and are all that there are", () => {
    const used = new Set(allDuties().map(({ instrument, version, article }) => `${instrument} ${version} ${article}`));
    const held = instruments.flatMap(({ id, versions }) =>
      versions.flatMap(({ version, articles }) =>
        articles
          .filter(({ article }) => !used.has(`${id} ${version} ${article}`))
          .map(({ article, topic }) => `${id} ${version} ${article}:${topic}`),
      ),
    );
    const listed = ARTICLES.flatMap(([id, versions, articles]) =>
      versions.split(" ").flatMap((version) => articles.split(" ").map((one) => `${id} ${version} ${one}`)),
    );
    expect(held.toSorted()).toEqual(listed.toSorted());
  });
});

it("holds an article from memory whole or not at all", () => {
  const mixed = instruments.flatMap(({ id, versions }) =>
    versions.flatMap(({ version, articles }) =>
      articles
        .filter(({ paragraphs }) => paragraphs.some(({ mark }) => mark === "M") && paragraphs.length > 1)
        .map(({ article }) => `${id} ${version} ${article}`),
    ),
  );
  expect(mixed).toEqual([]);
});
