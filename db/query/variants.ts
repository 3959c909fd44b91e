// Traditional characters that names, courts and papers use most, with the simplified form of each.
//
// A short list, not a dictionary: a character that is not in it is compared as it is written. Several traditional
// characters may share one simplified form; the way back is never taken.

const TRADITIONAL =
  "陳劉張楊趙黃吳孫馬羅鄭謝韓馮於蕭鄧許蘇盧蔣賈葉閻餘鍾譚鄒陸龔龍萬錢湯嚴賀顧喬賴蘭鮑齊莊聶魯紀關婁應藍" +
  "歐陽遲諸談費項衛華偉強軍麗艷豔靜紅蓮榮國慶傑飛鵬輝寶鳳鶯鶴鴻順濤濱澤潔瀅瀟瑩璽環瓊瑋瑤禎禮祿種穎筆簡" +
  "級約紋純紗紙終組細絲經綱維綺緒緣縣總績繼續織繡義習聖聞聯聲職肅腦臉舉舊藝節範處虛號術裝製複見觀規視覽" +
  "覺親計訂訓記論設訪證詞試詩話該詳誠語誤說誰課調請諒謀謙講識議護譽讀變讓責財貢貧貨販貫貴買貿資賓賞賢賣" +
  "質賬贈趕軒較載輕輛輪輸轉辦農這進運過達遠適遷選遺還邊邏郵鄉醫釋鈞鈴銀銅銘銳錄錦鎮鏡鐵鑒長門閃開閔間閣" +
  "陣陰隊階際隨險雙雜離難雲電霧靈韋頁頂須預領頭頻題額顏願類顯風飯飲館馳駐駿騎驗驚體鬥魚鮮鳥鳴麥點黨個們" +
  "倉側偵備傳債傷優儀億兒兩冊凍凱別刪則剛創劃劇動務勝勞勢勵區協單卻厲參呂員問啟喪嗎嘗噸團園圍圓圖執報場" +
  "塊壓壞壯壽夠夾奪奮婦媽學寧實審寫寬將專對導屆層屬島崗巖帥師帶幣幹幾庫廠廣廢廳彈彙後徑從復徵恆悅惡愛態" +
  "慣憂憲懷懸戰戲戶拋挾捨掃採換揚損搖攔擁擇擊擋據擔擬擴攜敗敵數斷時晉暫暉曉曆書會東條來棄業極標樓樣樹機" +
  "橋權歡歸歲歷殘殺殼毀氣決沒沖況淚淨減渦測準溝滅滿漢潰濟灣為無煙熱燈燒燦爐爭爺爾牆狀獨獄獎獻獵現產畢異" +
  "當瘋療發盜盡監盤眾睏確碼礙礦禍禦稅稱穀穩積競籌網罰罷聽脈與興艙蒼蓋薦薩藥蘆蟲補裡觸訴詐註評詢誘認諾賠" +
  "賦跡蹤軟輔辭違遞鄰釐針鈔銷鋒錯鍵鎖閱闊隸頒飾駁麼鹽龜臺衝裏鬆";

const SIMPLIFIED =
  "陈刘张杨赵黄吴孙马罗郑谢韩冯于萧邓许苏卢蒋贾叶阎余钟谭邹陆龚龙万钱汤严贺顾乔赖兰鲍齐庄聂鲁纪关娄应蓝" +
  "欧阳迟诸谈费项卫华伟强军丽艳艳静红莲荣国庆杰飞鹏辉宝凤莺鹤鸿顺涛滨泽洁滢潇莹玺环琼玮瑶祯礼禄种颖笔简" +
  "级约纹纯纱纸终组细丝经纲维绮绪缘县总绩继续织绣义习圣闻联声职肃脑脸举旧艺节范处虚号术装制复见观规视览" +
  "觉亲计订训记论设访证词试诗话该详诚语误说谁课调请谅谋谦讲识议护誉读变让责财贡贫货贩贯贵买贸资宾赏贤卖" +
  "质账赠赶轩较载轻辆轮输转办农这进运过达远适迁选遗还边逻邮乡医释钧铃银铜铭锐录锦镇镜铁鉴长门闪开闵间阁" +
  "阵阴队阶际随险双杂离难云电雾灵韦页顶须预领头频题额颜愿类显风饭饮馆驰驻骏骑验惊体斗鱼鲜鸟鸣麦点党个们" +
  "仓侧侦备传债伤优仪亿儿两册冻凯别删则刚创划剧动务胜劳势励区协单却厉参吕员问启丧吗尝吨团园围圆图执报场" +
  "块压坏壮寿够夹夺奋妇妈学宁实审写宽将专对导届层属岛岗岩帅师带币干几库厂广废厅弹汇后径从复征恒悦恶爱态" +
  "惯忧宪怀悬战戏户抛挟舍扫采换扬损摇拦拥择击挡据担拟扩携败敌数断时晋暂晖晓历书会东条来弃业极标楼样树机" +
  "桥权欢归岁历残杀壳毁气决没冲况泪净减涡测准沟灭满汉溃济湾为无烟热灯烧灿炉争爷尔墙状独狱奖献猎现产毕异" +
  "当疯疗发盗尽监盘众困确码碍矿祸御税称谷稳积竞筹网罚罢听脉与兴舱苍盖荐萨药芦虫补里触诉诈注评询诱认诺赔" +
  "赋迹踪软辅辞违递邻厘针钞销锋错键锁阅阔隶颁饰驳么盐龟台冲里松";

const FORMS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]),
);

const ANY = new RegExp(`[${TRADITIONAL}]`);
const EVERY = new RegExp(`[${TRADITIONAL}]`, "g");

/** The text with the listed traditional characters simplified; its length does not change. */
export function simplified(text: string): string {
  return ANY.test(text) ? text.replace(EVERY, (character) => FORMS.get(character) ?? character) : text;
}
