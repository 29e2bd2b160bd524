package cn.zwgk.text;

import java.util.Set;

/**
 * Where the name of a place begins in a run of Chinese characters that has no border before it: 她赶往长江路12号. The run is
 * divided into words at the least cost and read backwards; what a suffix such as 路 stands after is its name, whatever it is,
 * and otherwise the first word that is no part of names, 赶往, is where the place begins.
 */
final class PlaceBeginning {

    /** No address is longer up to its first number. */
    static final int LONGEST_WAY = 30;

    /** After a name; what stands before one of them belongs to it. */
    private static final Set<String> SUFFIXES = Set.of(
            "省", "市", "区", "县", "旗", "州", "镇", "乡", "村", "社区", "街道", "街", "路", "巷", "弄", "道", "大道", "大街", "胡同", "小区",
            "花园", "公寓", "新村", "家园", "家属院", "苑", "府", "邸", "里", "坊", "城", "湾", "屯", "庄", "沟", "寨", "坪", "岭", "塘", "坝",
            "队", "组", "园");

    /** Stand before places so often that not even the name of a road begins with them. */
    private static final Set<String> NEVER = Set.of(
            "在", "从", "到", "至", "往", "于", "为", "是", "由", "的", "她", "他", "你", "您", "其", "住", "系", "和", "与", "及", "了",
            "去", "来", "送", "寄", "赴", "向", "回", "搬", "该", "此", "将", "被", "把", "给", "对", "经", "自");

    private static final int SHORTEST_NAME = 2;

    private static final Set<String> BEFORE = NameForms.words("words-before-places.txt");

    private PlaceBeginning() {}

    /**
     * @param least where the text begins that may belong to it
     * @param end where the last suffix before the first number ends
     */
    static int of(String plain, int least, int end) {
        int start = end;
        while (start > least && end - start < LONGEST_WAY && isOfAnAddress(plain.charAt(start - 1))) {
            start--;
        }
        int place = end;
        while (place > start) {
            int run = place;
            while (run > start && Character.isIdeographic(plain.charAt(run - 1))) {
                run--;
            }
            int begin = ofRun(Wording.of(plain, run, place));
            if (begin > run || run == start || !isNumberAfterName(plain, start, run)) {
                return begin;
            }
            place = beforeNumber(plain, start, run);
        }
        return place;
    }

    /** 长江路69弄72号: a number stands after a name or another unit. */
    private static boolean isNumberAfterName(String plain, int start, int run) {
        int number = beforeNumber(plain, start, run);
        return number > start && SUFFIXES.contains(plain.substring(number - 1, number));
    }

    private static int beforeNumber(String plain, int start, int run) {
        int number = run;
        while (number > start && Labels.isAlphanumeric(plain.charAt(number - 1))) {
            number--;
        }
        return number;
    }

    private static int ofRun(Wording run) {
        int place = run.end();
        int name = 0;
        while (place > run.start()) {
            int word = run.beginOfLast(place);
            String text = run.text().substring(word, place);
            if (NEVER.contains(text) || (name >= SHORTEST_NAME && isBeforePlaces(text))) {
                return place;
            }
            name = SUFFIXES.contains(text) ? 0 : name + text.length();
            place = word;
        }
        return place;
    }

    private static boolean isOfAnAddress(char c) {
        return Character.isIdeographic(c) || Labels.isAlphanumeric(c);
    }

    private static boolean isBeforePlaces(String word) {
        return BEFORE.contains(word) || BesideNames.before(word) > 0;
    }
}
