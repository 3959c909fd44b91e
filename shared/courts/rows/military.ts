// The courts of 军队, a line each as read-rows.ts has it; sources and their state stand in index.ts.
export const MILITARY = `
军 中国人民解放军军事法院 最高法 qqq ~military
军01 中国人民解放军海军军事法院 军 qqq ~military
军0101 中国人民解放军海军北海舰队军事法院 军01 qqq ~military ?
军0102 中国人民解放军海军东海舰队军事法院 军01 qqq ~military ?
军0103 中国人民解放军海军南海舰队军事法院 军01 qqq ~military ?
军0104 中国人民解放军海军直属军事法院 军01 qqq ~military ?
军02 中国人民解放军空军军事法院 军 qqq ~military
军0201 中国人民解放军沈阳军区空军军事法院 军02 qqq ~military ?
军0202 中国人民解放军北京军区空军军事法院 军02 qqq ~military ?
军0203 中国人民解放军兰州军区空军军事法院 军02 qqq ~military ?
军0204 中国人民解放军济南军区空军军事法院 军02 qqq ~military ?
军0205 中国人民解放军南京军区空军军事法院 军02 qqq ~military ?
军0206 中国人民解放军广州军区空军军事法院 军02 qqq ~military ?
军0207 中国人民解放军成都军区空军军事法院 军02 qqq ~military ?
军0208 中国人民解放军空军直属军事法院 军02 qqq ~military ?
军03 中国人民解放军第二炮兵军事法院 军 qqq ~military
军0301 中国人民解放军第二炮兵直属军事法院 军03 qqq ~military ?
军04 中国人民解放军沈阳军区军事法院 军 qqq ~military
军0401 中国人民解放军沈阳军区吉林军事法院 军04 qqq ~military ?
军0402 中国人民解放军沈阳军区黑龙江军事法院 军04 qqq ~military ?
军0403 中国人民解放军沈阳军区直属军事法院 军04 qqq ~military ?
军05 中国人民解放军北京军区军事法院 军 qqq ~military
军0501 中国人民解放军北京军区天津军事法院 军05 qqq ~military ?
军0502 中国人民解放军北京军区河北军事法院 军05 qqq ~military ?
军0503 中国人民解放军北京军区山西军事法院 军05 qqq ~military ?
军0504 中国人民解放军北京军区内蒙古军事法院 军05 qqq ~military ?
军0505 中国人民解放军北京军区直属军事法院 军05 qqq ~military ?
军06 中国人民解放军兰州军区军事法院 军 qqq ~military
军0601 中国人民解放军兰州军区新疆军事法院 军06 qqq ~military ?
军0602 中国人民解放军兰州军区新疆军事法院南疆分院 军06 qqq ~military ?
军0603 中国人民解放军兰州军区陕西军事法院 军06 qqq ~military ?
军0604 中国人民解放军兰州军区青海军事法院 军06 qqq ~military ?
军0605 中国人民解放军总装备部第二十试验训练基地军事法院 军06 qqq ~military ?
军0606 中国人民解放军总装备部第二十一试验训练基地军事法院 军06 qqq ~military ?
军0607 中国人民解放军兰州军区直属军事法院 军06 qqq ~military ?
军07 中国人民解放军济南军区军事法院 军 qqq ~military
军0701 中国人民解放军济南军区河南军事法院 军07 qqq ~military ?
军0702 中国人民解放军济南军区直属军事法院 军07 qqq ~military ?
军08 中国人民解放军南京军区军事法院 军 qqq ~military
军0801 中国人民解放军南京军区上海军事法院 军08 qqq ~military ?
军0802 中国人民解放军南京军区浙江军事法院 军08 qqq ~military ?
军0803 中国人民解放军南京军区安徽军事法院 军08 qqq ~military ?
军0804 中国人民解放军南京军区福建军事法院 军08 qqq ~military ?
军0805 中国人民解放军南京军区直属军事法院 军08 qqq ~military ?
军09 中国人民解放军广州军区军事法院 军 qqq ~military
军0901 中国人民解放军广州军区湖北军事法院 军09 qqq ~military ?
军0902 中国人民解放军广州军区湖南军事法院 军09 qqq ~military ?
军0903 中国人民解放军广州军区广西军事法院 军09 qqq ~military ?
军0904 中国人民解放军广州军区海南军事法院 军09 qqq ~military ?
军0905 中国人民解放军驻香港部队军事法院 军09 qqq ~military ?
军0906 中国人民解放军广州军区直属军事法院 军09 qqq ~military ?
军10 中国人民解放军成都军区军事法院 军 qqq ~military
军1001 中国人民解放军成都军区重庆军事法院 军10 qqq ~military ?
军1002 中国人民解放军成都军区云南军事法院 军10 qqq ~military ?
军1003 中国人民解放军成都军区西藏军事法院 军10 qqq ~military ?
军1004 中国人民解放军成都军区直属军事法院 军10 qqq ~military ?
军11 中国人民武装警察部队军事法院 军 qqq ~military
军1101 中国人民武装警察部队北京军事法院 军11 qqq ~military ?
军1102 中国人民武装警察部队沈阳军事法院 军11 qqq ~military ?
军1103 中国人民武装警察部队上海军事法院 军11 qqq ~military ?
军1104 中国人民武装警察部队济南军事法院 军11 qqq ~military ?
军1105 中国人民武装警察部队广州军事法院 军11 qqq ~military ?
军1106 中国人民武装警察部队成都军事法院 军11 qqq ~military ?
军1107 中国人民武装警察部队西安军事法院 军11 qqq ~military ?
军1108 中国人民武装警察部队拉萨军事法院 军11 qqq ~military ?
军1109 中国人民武装警察部队乌鲁木齐军事法院 军11 qqq ~military ?
军12 中国人民解放军总直属队军事法院 军 qqq ~military
军13 中国人民解放军总直属队第二军事法院 军 qqq ~military
`;
