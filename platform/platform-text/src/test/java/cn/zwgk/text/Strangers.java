package cn.zwgk.text;

import java.util.List;
import java.util.Random;

/**
 * People, numbers and places from word lists of their own, which have nothing to do with those that the rules ship or were
 * tuned on: names of three generations, surnames that hardly anybody has, places from all over the country.
 */
final class Strangers {

    private static final String COMMON =
            "王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文";
    private static final List<String> SELDOM = List.of(
            "阮", "柯", "欧", "殷", "翟", "倪", "芦", "俞", "尤", "丛", "骆", "牟", "詹", "苗", "靳", "盛", "童", "欧阳", "司徒", "上官", "皇甫",
            "令狐", "尉迟", "逯", "郄", "仉", "幸", "粟", "腾", "綦", "佟", "南", "展", "计", "水", "权", "相", "边", "鹿", "占");
    private static final List<String> ELDERS = List.of(
            "桂英", "秀兰", "玉珍", "凤英", "淑珍", "翠花", "金凤", "水仙", "阿毛", "阿根", "福生", "根土", "德胜", "长发", "宝财", "守田", "有才", "文斌",
            "建国", "国庆", "卫东", "援朝", "跃进", "爱民", "学农", "红卫", "小妹", "大妹", "招娣", "来弟", "满仓", "喜顺", "连生", "月娥", "腊梅", "素芬",
            "冬梅", "春生", "荷花", "银娣", "关根", "炳炎", "仁义", "光明", "先进", "成才");
    private static final List<String> PARENTS = List.of(
            "伟", "静", "磊", "敏", "勇", "艳", "军", "杰", "娟", "涛", "超", "霞", "刚", "燕", "鹏", "波", "辉", "玲", "斌", "丽娟", "海燕",
            "志强", "晓东", "建华", "文静", "立新", "永红", "春梅", "海涛", "国栋", "少华", "振宇", "丽萍", "慧敏", "晓光", "学军", "新民", "明珠", "东升",
            "向阳", "小平", "安平", "晶", "婷婷", "莉莉", "洋洋", "璐", "昊", "骞", "翀", "喆", "垚");
    private static final List<String> CHILDREN = List.of(
            "梓涵", "沐宸", "子墨", "一诺", "浩然", "欣妍", "语桐", "奕辰", "诗涵", "俊熙", "可馨", "煜城", "芮熙", "佳琪", "宇轩", "思远", "若溪", "锦程",
            "雨泽", "嘉懿", "铭泽", "瑾瑜", "乐怡", "皓轩", "星辰", "沁", "筱雅", "依诺", "靖雯", "宸", "睿", "小满", "知夏", "予安", "清越", "禾",
            "时雨", "多多");
    private static final List<String> DOTTED = List.of("买买提·吐尔逊", "阿依古丽·热合曼", "巴特尔·其其格", "次仁·卓玛", "玛依拉·艾山", "哈斯·巴根");
    private static final List<String> AREAS = List.of(
            "江苏省南通市如皋市",
            "四川省成都市武侯区",
            "湖南省衡阳市祁东县",
            "河北省邯郸市永年区",
            "广东省佛山市南海区",
            "甘肃省定西市临洮县",
            "黑龙江省绥化市望奎县",
            "云南省昭通市鲁甸县",
            "安徽省阜阳市颍上县",
            "福建省泉州市晋江市",
            "明州市海曙区",
            "明州市鄞州区",
            "海曙区",
            "颍上县",
            "南海区",
            "上海市浦东新区",
            "重庆市万州区",
            "");
    private static final List<String> ROADS = List.of(
            "长江路", "人民东路", "建设大街", "东风西路", "桂庙路", "环城北路", "新华街", "滨河大道", "文昌巷", "平安路", "育才路", "解放大道", "青年路", "西直门外大街");
    private static final List<String> ESTATES = List.of(
            "阳光花园", "水岸名邸", "金域蓝湾", "书香门第小区", "机床厂家属院", "锦绣江南", "怡景花园", "世纪新城", "中央公馆", "安居小区", "紫薇苑", "和平里", "凤凰城",
            "保利香槟国际");
    private static final List<String> TOWNS =
            List.of("下原镇", "白地市镇", "大北汪镇", "狮山镇", "玉井镇", "通江镇", "文屏镇", "江口镇", "磁灶镇", "江桥乡", "三台街道", "东街街道");
    private static final List<String> VILLAGES =
            List.of("蔡荡村", "石门村", "后李庄村", "罗村", "店子村", "正白四村", "砚池山村", "新安村", "大埔村", "张家沟村", "王家湾", "柳树屯", "何家坝村");
    private static final List<String> REGIONS = List.of(
            "320682", "510107", "430426", "130408", "440605", "621124", "231221", "530621", "341226", "350582",
            "110108", "310115", "500101");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    Strangers(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String name() {
        if (once(60)) {
            return from(DOTTED);
        }
        String surname = once(15) ? from(SELDOM) : String.valueOf(COMMON.charAt(random.nextInt(COMMON.length())));
        return surname + from(from(List.of(ELDERS, PARENTS, CHILDREN)));
    }

    /** The same as lists set it: 王　伟. */
    String spread() {
        String name = name();
        return name.length() == 2 ? name.charAt(0) + oneOf("　", "  ", " ") + name.charAt(1) : name;
    }

    String identityNumber() {
        String number = from(REGIONS) + date(1930, 2022) + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number + "10X98765432".charAt(sum % 11);
    }

    String oldIdentityNumber() {
        return from(REGIONS) + date(1925, 1984).substring(2) + digits(3);
    }

    String mobile() {
        return oneOf(
                        "130", "133", "137", "138", "147", "150", "159", "166", "173", "178", "180", "188", "191",
                        "198", "199")
                + digits(8);
    }

    String card() {
        String issuer = oneOf(
                "622848", "621700", "622202", "621226", "623052", "436742", "955880", "621098", "625965", "621483");
        String number = issuer + digits(issuer.startsWith("4") || once(4) ? 9 : 12);
        for (int check = 0; ; check++) {
            if (isLuhn(number + check)) {
                return number + check;
            }
        }
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = number.charAt(i) - '0';
            sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    String email() {
        String box = oneOf("zhaoyun", "li_xiaolong", "w.fang", "2458813", "happy-2008", "Chen.Jie", "sunny")
                + digits(oneOf(0, 2, 4));
        return box
                + oneOf("@", "@", "@", "＠")
                + oneOf("qq.com", "126.com", "foxmail.com", "gmail.com", "outlook.com", "vip.sina.com", "139.com");
    }

    String plate() {
        String area = oneOf("苏F", "川A", "湘D", "冀D", "粤E", "甘J", "黑M", "云C", "皖K", "闽C", "京N", "沪A");
        String number = oneOf(
                digits(5), "A" + digits(4), digits(3) + "QZ", "K" + digits(3) + "M", "D" + digits(5), digits(5) + "F");
        String plate = area + oneOf("", "", "·", "-", " ", "・") + number;
        return once(6) ? wide(plate) : plate;
    }

    /** With the label that it needs to be told from other numbers. */
    String passport() {
        return oneOf(
                "护照号‹PE" + digits(8) + "›",
                "护照号码：‹PG" + digits(8) + "›",
                "护照 ‹PEC" + digits(7) + "›",
                "港澳通行证号：‹PC" + digits(8) + "›",
                "往来台湾通行证‹PT" + digits(8) + "›");
    }

    String address() {
        String area = from(AREAS);
        return switch (random.nextInt(6)) {
            case 0 ->
                area + from(ROADS) + number(400) + "号" + from(ESTATES) + number(30) + oneOf("栋", "幢", "号楼") + number(4)
                        + "单元" + room();
            case 1 -> area + from(ESTATES) + number(60) + oneOf("-", "栋", "幢") + room() + oneOf("室", "");
            case 2 ->
                area
                        + from(TOWNS)
                        + from(VILLAGES)
                        + number(16)
                        + oneOf("组", "社", "村民小组")
                        + (once(2) ? number(120) + "号" : "");
            case 3 -> area + from(TOWNS) + from(VILLAGES) + number(300) + "号";
            case 4 -> area + from(ROADS) + number(90) + "弄" + number(80) + "号" + room() + "室";
            default -> area + from(ROADS) + number(700) + "号" + (once(2) ? "院" + number(9) + "号楼" : "");
        };
    }

    private String number(int most) {
        return String.valueOf(1 + random.nextInt(most));
    }

    private String room() {
        return number(18) + "0" + number(4);
    }

    String landline() {
        return oneOf(
                "0513-8" + digits(7),
                "(0734)6" + digits(6),
                "028－8" + digits(7),
                "010-6" + digits(7) + "转" + digits(3),
                "0556 5" + digits(6),
                "400-" + digits(3) + "-" + digits(4),
                "8" + digits(7),
                "12345",
                "12348");
    }

    String creditCode() {
        String code =
                oneOf("91", "52", "12", "92", "11") + from(REGIONS) + digits(8) + oneOf("MA", "MB", "7X", "4R", "25");
        return (code + "K3T9").substring(0, 18);
    }

    /** 11 of 18 characters of a credit code may be digits, or all: then only the label tells. */
    String creditCodeOfDigits() {
        return oneOf("91", "92") + from(REGIONS) + digits(10);
    }

    String date(int from, int to) {
        return "%d%02d%02d".formatted(from + random.nextInt(to - from), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    String day() {
        return "2026年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    String amount() {
        return oneOf(
                digits(1).replace('0', '3') + digits(2),
                "1" + digits(3) + ".00",
                "4" + digits(2) + ".5",
                "2," + digits(3) + ".00");
    }

    /** An identity number as clerks type it. */
    String writtenIdentity() {
        String number = identityNumber();
        return written(
                switch (random.nextInt(12)) {
                    case 0 -> grouped(number, 6, 8, 4);
                    case 1 -> grouped(number, 6, 4, 4, 4);
                    case 2 -> grouped(number, 3, 3, 4, 4, 4);
                    case 3 -> String.join(oneOf(" ", "  "), number.split(""));
                    case 4 -> number.toLowerCase(java.util.Locale.ROOT);
                    default -> number;
                });
    }

    String writtenMobile() {
        String number = mobile();
        return written(
                switch (random.nextInt(10)) {
                    case 0, 1 -> grouped(number, 3, 4, 4);
                    case 2 -> oneOf("+86 ", "86-", "0086", "(+86)", "+86") + number;
                    case 3 -> "+86 " + grouped(number, 3, 4, 4);
                    case 4 -> grouped(number, 3, 8);
                    default -> number;
                });
    }

    String writtenCard() {
        String number = card();
        return written(once(2) ? grouped(number, 4, 4, 4, 4, 4) : number);
    }

    private String grouped(String number, int... lengths) {
        String border = oneOf(" ", " ", "-", "－", "—", "–", "　", "\u00A0", "‑");
        StringBuilder grouped = new StringBuilder();
        int from = 0;
        for (int length : lengths) {
            int to = Math.min(number.length(), from + length);
            if (to > from) {
                grouped.append(from == 0 ? "" : border).append(number, from, to);
            }
            from = to;
        }
        return grouped.toString();
    }

    private String written(String number) {
        return once(7) ? wide(number) : number;
    }

    static String wide(String text) {
        return text.chars()
                .map(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
