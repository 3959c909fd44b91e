// The words of family S: the service.
import { byTurn, servedPaper } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const S = {
  "S-01": {
    broken: { zh: "决定书没有送达", en: "Decision not served" },
    says: {
      zh: "决定书应当依法送达，现有记录没有送达。不送达不等于决定无效。",
      en: "The decision must be served; on this record it was not. That does not void it.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
  },
  "S-02": {
    broken: { zh: "签收人不合规定", en: "Signed for by the wrong person" },
    says: { zh: "{doc}由{who}签收，依法不能代收。", en: "{doc} was signed for by {who}, who may not receive it." },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
    fill: servedPaper,
  },
  "S-03": {
    broken: { zh: "留置送达不合条件", en: "Left without the conditions" },
    says: {
      zh: "{doc}留置送达{没有留在住所|没有见证人也没有影像|拒收的人不合规定}。",
      en: "{doc} was left {not at the residence|without witness or recording|after refusal by the wrong person}.",
    },
    turnsOn: { zh: "谁拒收的", en: "who refused" },
    paper: "SRV",
    stake: "listing",
    choose: byTurn("elsewhere", "unwitnessed", "recipient"),
    fill: servedPaper,
  },
  "S-04": {
    broken: { zh: "未经同意就电子送达", en: "Electronic service without consent" },
    says: {
      zh: "{doc}电子送达要经受送达人同意，这里没有。",
      en: "Electronic service of {doc} needs consent; there was none.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
    fill: servedPaper,
  },
  "S-05": {
    broken: { zh: "邮寄没有送到", en: "Post did not reach the client" },
    says: {
      zh: "{doc}{被退回，退回的原因不算送达|由不能代收的人签收}。",
      en: "{doc} {came back for a cause that is no service|was taken by one who may not}.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
    choose: byTurn("returned", "recipient"),
    fill: servedPaper,
  },
  "S-06": {
    broken: { zh: "公告送达不合条件", en: "Announcement without ground" },
    says: {
      zh: "其他方式送不到才可以公告，并应当在案卷记明原因；这里{还能用别的方式|没有记明原因}。",
      en: "Only when nothing else works, reason noted; here {another way was open|no reason is noted}.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "listing",
    choose: byTurn("other-ways", "not-noted"),
  },
  "S-07": {
    broken: { zh: "公告期未满", en: "Announcement period not over" },
    says: { zh: "公告到{due}期满才算送达。", en: "Served only when the announcement ends on {due}." },
    turnsOn: { zh: "按发公告那天的规定，还是按后来的规定", en: "the law of the day of issue or the later law" },
    paper: "SRV",
    stake: "listing",
  },
  "S-08": {
    broken: { zh: "受托法院送达逾期", en: "Entrusted court served late" },
    says: { zh: "{D送达}", en: "{D service}" },
    turnsOn: null,
    paper: "SRV",
    stake: "slight",
    alone: true,
    by: "受托法院",
  },
  "S-09": {
    broken: { zh: "只公布、没有送达", en: "Published but not served" },
    says: {
      zh: "公布不是送达；决定书应当另行送达，现有记录没有。",
      en: "Publication is not service; on this record the decision was not served.",
    },
    turnsOn: null,
    paper: "SRV",
    stake: "listing",
  },
  "S-10": {
    broken: { zh: "公告期先看住所", en: "Domicile decides the announcement" },
    says: {
      zh: "公告期多长，先看您在大陆有没有住所。",
      en: "The length of an announcement depends on a domicile in the mainland.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "slight",
  },
} as const satisfies FamilyWords;
