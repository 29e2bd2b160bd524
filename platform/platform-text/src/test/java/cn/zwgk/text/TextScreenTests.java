package cn.zwgk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScreenTests {

    @ParameterizedTest
    @CsvSource({
        "身份证号11010519491231002X, IDENTITY_NUMBER, 11010519491231002X",
        "身份证号11010519491231002x, IDENTITY_NUMBER, 11010519491231002x",
        "身份证１１０１０５１９４９１２３１００２Ｘ, IDENTITY_NUMBER, １１０１０５１９４９１２３１００２Ｘ",
        "证号110105 19491231 002X。, IDENTITY_NUMBER, 110105 19491231 002X",
        "证号110105—19491231—002X。, IDENTITY_NUMBER, 110105—19491231—002X",
        "身份证号110105491231002, IDENTITY_NUMBER, 110105491231002",
        "电话138 0000 5678, MOBILE_PHONE, 138 0000 5678",
        "手机：+86-13800005678, MOBILE_PHONE, +86-13800005678",
        "手机1３８００００５６７８, MOBILE_PHONE, 1３８００００５６７８",
        "请拨1 3 8 0 0 0 0 5 6 7 8, MOBILE_PHONE, 1 3 8 0 0 0 0 5 6 7 8",
        "卡号6222 0212 3456 7890 128, BANK_CARD, 6222 0212 3456 7890 128",
        "邮箱zhang.san＠163．com, EMAIL, zhang.san＠163．com",
        "车牌浙A·12345, NUMBER_PLATE, 浙A·12345",
        "车牌浙AD12345, NUMBER_PLATE, 浙AD12345",
        "护照E12345678, PASSPORT, E12345678",
        "申 请 人：张　三, NAME, 张　三",
        "当事人：阿不都·热合曼, NAME, 阿不都·热合曼",
        "现住址：明州市海曙区柳汀街1号2幢301室, ADDRESS, 明州市海曙区柳汀街1号2幢301室",
        "机密★1年, SECRECY_MARK, 机密★1年",
        "密级：秘密, SECRECY_MARK, 秘密",
    })
    void whatMustNotBePublishedIsFoundInWhateverForm(String text, Kind kind, String found) {
        assertThat(TextScreen.sightings(text))
                .extracting(Sighting::kind, Sighting::text)
                .containsExactly(tuple(kind, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一社会信用代码：91350100M000100Y43",
                "索引号1233020000000000MZ/2026-00001",
                "明民发〔2026〕13800005678号",
                "编号110105194912310021",
                "咨询电话：0574-87654321、12345",
                "身份证号330***********1234，电话138****5678，卡号6222 **** **** 0128",
                "姓名：张*，住址：海曙区**街道",
                "任命季明远同志为明州市社会福利院院长，何守正同志不再担任副馆长职务",
                "局长　王建国",
                "预算13800005678元",
                "联系人：王强，联系电话：0574-87654321",
                "地址：明州市海曙区柳汀街1号市民中心302室",
                "不得泄露国家秘密、商业秘密，机密件按规定管理",
                "京ICP备05012345号",
            })
    void whatOnlyLooksLikeItIsLeftAlone(String text) {
        assertThat(TextScreen.sightings(text)).isEmpty();
    }

    @Test
    void aNumberIsFoundAcrossTheBreakOfALine() {
        assertThat(TextScreen.sightings("身份证号码：11010519491231\n002X")).hasSize(1);
    }

    @Test
    void numbersAreFoundAloneWhereNamesMayStand() {
        assertThat(TextScreen.numbers("姓名：张三丰，身份证号11010519491231002X，电话139 0000 0001"))
                .extracting(Sighting::kind)
                .containsExactly(Kind.IDENTITY_NUMBER, Kind.MOBILE_PHONE);
    }

    @Test
    void whatAListShowsHidesThePersonAndKeepsTheLength() {
        assertThat(Mask.of(Kind.IDENTITY_NUMBER, "11010519491231002X")).isEqualTo("110*************2X");
        assertThat(Mask.of(Kind.NAME, "张三丰")).isEqualTo("张**");
        assertThat(Mask.of(Kind.EMAIL, "zhang@163.com")).isEqualTo("z****@163.com");
        for (String shown : List.of(Mask.of(Kind.NAME, "张三"), Mask.of(Kind.IDENTITY_NUMBER, "11010519491231002X"))) {
            assertThat(TextScreen.sightings("姓名：" + shown)).isEmpty();
        }
    }

    @Test
    void theLongestWordOfAListCounts() {
        assertThat(new WordList(List.of("民政", "民政部门", "登陆")).in("民政部门请登陆网站"))
                .extracting(WordList.Hit::word)
                .containsExactly("民政部门", "登陆");
    }

    @Test
    void theTimeGrowsWithTheTextAndNotWithItsSquare() {
        String notice = "申请人张三，身份证号11010519491231002X，家住明州市海曙区柳汀街1号2幢301室，经入户核实，符合条件。\n"
                + "各乡镇人民政府、街道办事处应当在受理之日起二十个工作日内完成审核确认，并在其社区公示七天。\n".repeat(6);
        String page = notice.repeat(40);
        TextScreen.sightings(page);
        double times = (double) quickest(page.repeat(8)) / quickest(page);
        assertThat(times)
                .as("eight times the text, sixty-four if it grew with the square")
                .isLessThan(24);
    }

    /** Of three, in nanoseconds of this thread. */
    private static long quickest(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 3)
                .map(_ -> {
                    long before = threads.getCurrentThreadCpuTime();
                    TextScreen.sightings(text);
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow();
    }
}
