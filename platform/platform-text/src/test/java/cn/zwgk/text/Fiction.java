package cn.zwgk.text;

import java.util.List;
import java.util.Random;

/** People who do not exist, with numbers that could: made from a seed, so that every run meets the same ones. */
final class Fiction {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
            "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢",
            "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石",
            "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白", "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟",
            "龙", "万", "段", "雷", "钱", "汤", "尹", "黎", "易", "常", "武", "乔", "贺", "赖", "龚", "文", "欧阳", "上官", "诸葛", "司马");
    private static final String GIVEN =
            "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建华文辉力健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子涵梓萱雨欣佳怡浩宇轩琪玉珍凤红云莲真环雪荣爱妹香月莺媛瑞凡嘉琼勤珠翠雅芝萍燕彩春菊兰凤洁梅琳素";
    private static final List<String> STREETS = List.of("柳汀街", "中山路", "望湖路", "解放巷", "仓基弄", "学士路", "青林湾街");
    private static final List<String> ESTATES = List.of("翠柏新村", "明楼公寓", "东湖花园", "幸福小区", "丽景名苑", "白鹤新村");
    private static final List<String> TOWNS = List.of("石桥镇", "古林镇", "云溪乡", "白云街道", "江厦街道");
    private static final List<String> VILLAGES = List.of("上陈村", "沙河村", "前王村", "红旗村");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    Fiction(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String name() {
        String name = oneOf(SURNAMES) + given();
        return random.nextInt(3) == 0 ? name : name + given();
    }

    String identityNumber() {
        String number = oneOf(List.of("330203", "330106", "320102", "410105", "510107", "110105"))
                + date(1935, 2015)
                + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number + "10X98765432".charAt(sum % 11);
    }

    String oldIdentityNumber() {
        return oneOf(List.of("330203", "330106", "320102")) + date(1935, 1985).substring(2) + digits(3);
    }

    String mobile() {
        return "1" + oneOf(List.of("38", "39", "35", "57", "58", "77", "86", "89", "99", "52")) + digits(8);
    }

    String card() {
        String number =
                oneOf(List.of("622848", "621700", "622202", "621661", "625912")) + digits(oneOf(List.of(9, 12)));
        for (int check = 0; check < 10; check++) {
            if (Numbers.luhn(number + check)) {
                return number + check;
            }
        }
        throw new IllegalStateException("One of ten digits fits");
    }

    String email() {
        return oneOf(List.of("zhang", "li.na", "wang_wei", "chen88", "xiaoming")) + digits(3) + "@"
                + oneOf(List.of("163.com", "qq.com", "example.cn", "sina.com.cn"));
    }

    String plate() {
        String letter = oneOf(List.of("A", "B", "C", "F"));
        String number =
                random.nextBoolean() ? oneOf(List.of("D", "F")) + digits(5) : oneOf(List.of("K", "8", "M")) + digits(4);
        return oneOf(List.of("浙", "沪", "苏", "皖")) + letter + oneOf(List.of("", "·", " ")) + number;
    }

    String passport() {
        return oneOf(List.of("E", "G", "EA", "EJ")).concat(digits(8)).substring(0, 9);
    }

    String address() {
        String area = "明州市" + oneOf(List.of("海曙区", "江北区", "鄞州区", "东湖县"));
        return switch (random.nextInt(3)) {
            case 0 -> area + oneOf(STREETS) + (1 + below(300)) + "号" + (1 + below(20)) + "幢" + (101 + below(900)) + "室";
            case 1 -> area + oneOf(ESTATES) + (1 + below(40)) + "幢" + (1 + below(4)) + "单元" + (101 + below(900)) + "室";
            default -> area + oneOf(TOWNS) + oneOf(VILLAGES) + (1 + below(12)) + "组" + (1 + below(90)) + "号";
        };
    }

    String date(int from, int to) {
        return "%d%02d%02d".formatted(from + below(to - from), 1 + below(12), 1 + below(28));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** A number as people write it down: plain, grouped, with dashes, in full width. */
    String written(String number, int... groups) {
        String separator = oneOf(List.of("", "", "", " ", "-", "　"));
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int group : groups) {
            int to = Math.min(number.length(), from + group);
            written.append(from == 0 ? "" : separator).append(number, from, to);
            from = to;
        }
        written.append(from < number.length() ? (from == 0 ? "" : separator) + number.substring(from) : "");
        return random.nextInt(5) == 0 ? fullWidth(written.toString()) : written.toString();
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String given() {
        return String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length())));
    }
}
