package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notices of the kinds that bureaus publish, each time with other people, in another layout and other words. */
final class UnseenNotices {

    private final Strangers some;

    UnseenNotices(Strangers strangers) {
        this.some = strangers;
    }

    /** Notices about people, one of each kind after another. */
    List<Marked> aboutPeople(int times) {
        return made(
                times,
                List.of(
                        this::allowances,
                        this::disabled,
                        this::housing,
                        this::penalty,
                        this::hiring,
                        this::compensation,
                        this::service,
                        this::story,
                        this::complaint,
                        this::students,
                        this::vehicles,
                        this::travellers,
                        this::donors,
                        this::volunteers,
                        this::form,
                        this::lottery));
    }

    /** Notices that nobody has to look at: offices, companies, officials in their office, masked people. */
    List<Marked> clean(int times) {
        return made(
                times,
                List.of(
                        this::appointment,
                        this::recruitment,
                        this::award,
                        this::circular,
                        this::organisations,
                        this::budget,
                        this::duties,
                        this::meeting,
                        this::masked,
                        this::companyPenalty,
                        this::catalogue,
                        this::guide));
    }

    private static List<Marked> made(int times, List<Supplier<String>> kinds) {
        List<Marked> notices = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            kinds.forEach(kind -> notices.add(Marked.of(kind.get())));
        }
        return notices;
    }

    private String allowances() {
        boolean withAddress = some.once(2);
        return some.oneOf(
                        "2026年10月城市最低生活保障家庭公示\n",
                        "如皋市下原镇低保户公示表\n",
                        "关于拟纳入农村低保人员的公示\n根据《最低生活保障审核确认办法》，经家庭经济状况核查和民主评议，拟将以下家庭纳入低保范围，现予公示。\n")
                + table(
                        some.oneOf("户主姓名", "姓名", "申请人姓名", "户主"),
                        withAddress ? some.oneOf("家庭住址", "户籍地址", "居住地址", "住址") : some.oneOf("保障人口", "人口"),
                        some.oneOf("身份证号", "身份证号码", "公民身份号码"),
                        some.oneOf("月保障金额", "补助金额（元）"),
                        person -> List.of(
                                person, withAddress ? address() : "" + (1 + some.below(4)), identity(), some.amount()))
                + some.oneOf("公示期：", "公示时间：") + some.day() + "起7个工作日。\n"
                + some.oneOf("监督电话：", "受理电话：", "联系电话：", "举报电话：") + some.landline() + "\n"
                + signed();
    }

    private String disabled() {
        return "残疾人两项补贴发放花名册\n填报单位：" + some.oneOf("狮山镇人民政府", "三台街道办事处") + "\n"
                + table(
                        "残疾人姓名",
                        "残疾证号",
                        some.oneOf("联系电话", "手机号"),
                        some.oneOf("银行卡号", "社保卡银行账号", "开户账号"),
                        person -> List.of(person, disabilityCard(), mobile(), card()));
    }

    private String housing() {
        StringBuilder list = new StringBuilder(
                some.oneOf("公共租赁住房配租对象名单\n", "关于公布保障性住房资格审核通过人员名单的通知\n", "以下人员符合公租房实物配租条件，现公示如下：\n名单\n"));
        for (int line = 0; line < 4; line++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                names.add("‹N" + some.spread() + "›");
            }
            list.append(String.join(some.oneOf("\t", "、"), names)).append('\n');
        }
        return list + signed();
    }

    private String penalty() {
        String name = name();
        return some.oneOf("行政处罚决定书\n", "行政处罚信息公开表\n", "海曙区综合行政执法局行政处罚公示\n")
                + some.oneOf("海综执罚字〔2026〕第", "鲁市监处罚〔2026〕") + some.digits(4) + "号\n"
                + some.oneOf("当事人：", "被处罚人：", "行政相对人名称：", "当事人姓名：") + name + some.oneOf("\n", "，性别：男\n", "　　\n")
                + some.oneOf("身份证号：", "证件号码：", "居民身份证号码：") + identity() + "\n"
                + some.oneOf("住址：", "住所：", "户籍所在地：", "住址（住所）：") + address() + "\n"
                + some.oneOf("联系电话：", "联系方式：") + mobile() + "\n"
                + some.oneOf(
                        "经查明，2025年以来，当事人" + name + "在未取得许可的情况下从事经营活动，违法所得" + some.amount() + "元。\n",
                        "你于" + some.day() + "驾驶车牌号为" + plate() + "的小型轿车将建筑垃圾倾倒于路边，上述事实有现场笔录为证。\n")
                + "依据《中华人民共和国行政处罚法》第三十二条的规定，决定给予罚款" + some.amount() + "元的行政处罚。\n"
                + some.oneOf("海曙区综合行政执法局", "如皋市市场监督管理局") + "\n" + some.day() + "\n";
    }

    private String hiring() {
        return some.oneOf(
                        "2026年公开招聘事业单位工作人员拟聘用人员公示\n根据《事业单位公开招聘人员暂行规定》，经笔试、面试、体检、考察，现将拟聘用人员名单公示如下：\n",
                        "城乡社区专职工作者拟录用人员公示\n")
                + table(
                        some.oneOf("姓名", "考生姓名"),
                        some.oneOf("准考证号", "报考岗位代码"),
                        some.oneOf("毕业院校", "学历"),
                        some.oneOf("总成绩", "笔试成绩"),
                        person -> List.of(
                                person,
                                "2026" + some.digits(7),
                                some.oneOf("河海大学", "本科", "大专"),
                                "8" + some.digits(1) + "." + some.digits(2)))
                + "联系电话：" + some.landline() + "\n";
    }

    private String compensation() {
        return some.oneOf("望奎县通江镇集体土地征收补偿款分户明细\n", "房屋征收分户补偿情况公示\n")
                + table(
                        some.oneOf("被征收人", "权利人", "户主姓名", "农户姓名"),
                        some.oneOf("房屋坐落", "住址", "家庭住址"),
                        some.oneOf("补偿金额", "补偿款（元）"),
                        some.oneOf("银行卡号", "收款账号"),
                        person -> List.of(person, address(), some.amount(), card()));
    }

    private String service() {
        String name = name();
        return some.oneOf("公告送达\n", "送达公告\n", "催告书公告送达\n") + name + some.oneOf("（身份证号：", "（公民身份号码", "(身份证号码:")
                + identity()
                + some.oneOf("）", ")") + some.oneOf("：\n", ":\n")
                + "因采取其他方式无法送达，现依法向你公告送达《行政处罚决定书》（明人社监罚字〔2026〕" + some.digits(2) + "号）。自公告之日起满30日即视为送达。\n"
                + some.oneOf("你的户籍地址为：", "送达地址：", "户籍地址：") + address() + "。\n联系人：‹?" + Marked.bare(name()) + "›，电话："
                + some.landline() + "\n"
                + signed();
    }

    private String story() {
        String name = name();
        String other = name();
        return some.oneOf("民政救助暖人心\n", "“救急难”典型案例\n", "关于困境儿童帮扶情况的报告\n")
                + some.oneOf(
                        "家住" + address() + "的低保户" + name + "，今年72岁，因病丧失劳动能力，其女儿" + other + "在外打工。",
                        "村民" + name + "（男，1958年生，住" + address() + "）患尿毒症，每周透析三次，妻子" + other + "为聋哑人。",
                        "困境儿童" + name + "，女，9岁，现住" + address() + "，随祖父" + other + "生活。")
                + some.oneOf("街道工作人员上门走访，帮助其申请临时救助。", "经核实，该户符合条件，已发放临时救助金。")
                + some.oneOf("其联系电话为", "家属手机：", "可拨打") + mobile() + "。救助金已汇入其银行卡（" + card() + "）。\n";
    }

    private String complaint() {
        String name = name();
        return some.oneOf("关于信访事项的答复意见书\n", "政务服务热线办件摘录\n", "群众来信办理情况\n")
                + some.oneOf("信访人：", "来信人：", "投诉人：", "反映人：") + name + "\n"
                + some.oneOf("联系电话：", "来电号码：", "手机：") + mobile() + some.oneOf("\n", "，电子邮箱：" + email() + "\n")
                + "信访人" + name + "反映" + some.oneOf("路灯不亮", "物业乱收费", "噪声扰民") + "的问题收悉。经调查，情况属实。\n"
                + some.oneOf("经办部门：城管局　电话：", "承办单位电话：") + some.landline() + "\n";
    }

    private String students() {
        StringBuilder list = new StringBuilder(some.oneOf("2026年秋季学期家庭经济困难学生资助名单公示\n", "受资助学生名单\n", "国家助学金拟发放学生名单\n"));
        for (int group = 1; group <= 3; group++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 4 + some.below(5); i++) {
                names.add(name());
            }
            list.append(some.oneOf("高一（" + group + "）班：", "第" + group + "组：", group + "．", ""))
                    .append(String.join(some.oneOf("、", " ", "，", "　"), names))
                    .append('\n');
        }
        return list + signed();
    }

    private String vehicles() {
        return some.oneOf("关于认领被扣留车辆的公告\n", "长期停放车辆清理公告\n") + "下列车辆因违法停放已被拖移，请车主于30日内前来认领：\n"
                + table(
                        "号牌号码",
                        "车辆类型",
                        some.oneOf("车主", "驾驶人", "当事人"),
                        "停放地点",
                        person -> List.of(
                                plate(), some.oneOf("小型轿车", "轻型货车", "普通二轮摩托车"), person, some.oneOf("东停车场", "西场")));
    }

    private String travellers() {
        StringBuilder list = new StringBuilder(some.oneOf("因公临时出国人员公示\n", "随访家属信息\n", "赴港澳台交流人员备案表\n"));
        for (int i = 0; i < 3; i++) {
            list.append(some.oneOf("姓名：", (i + 1) + "．姓名：", "成员姓名："))
                    .append(name())
                    .append(some.oneOf("，", "　", "；"))
                    .append(some.passport())
                    .append(some.oneOf("，电子邮箱", "　邮箱：", "；E-mail: "))
                    .append(email())
                    .append('\n');
        }
        return list.toString();
    }

    private String donors() {
        return some.oneOf("慈善捐款公示\n", "抗洪救灾捐赠名单公示\n")
                + table(
                        some.oneOf("捐赠人", "捐款人", "姓名"),
                        "金额（元）",
                        some.oneOf("电话", "联系方式"),
                        "日期",
                        person -> List.of(person, some.amount(), mobile(), some.day()));
    }

    private String volunteers() {
        return some.oneOf("关于表彰优秀志愿者的公示\n", "好人榜候选人公示\n")
                + "经各社区推荐、评审，拟确定" + name() + "、" + name() + "、" + name() + "等" + (3 + some.below(20))
                + some.oneOf("人", "名同学", "位居民") + "为候选人，现予公示。\n"
                + "公示期内如有异议，请向志愿服务科反映，电话" + some.landline() + "。\n";
    }

    private String form() {
        String border = some.oneOf("：", ":", "： ", "\t", " | ");
        return some.oneOf("临时救助申请审批表\n", "特困人员救助供养审批表\n", "高龄津贴申领登记表\n")
                + some.oneOf("姓名", "姓　名", "申请人姓名", "申请人") + border + "‹N" + some.spread() + "›\n"
                + some.oneOf("性别", "民族") + border + some.oneOf("女", "汉").substring(0, 1) + "\n"
                + some.oneOf("身份证号", "身份证号码", "公民身份号码") + border + identity() + "\n"
                + some.oneOf("家庭住址", "现住址", "户籍地址", "居住地址") + border + address() + "\n"
                + some.oneOf("联系电话", "手机号码", "移动电话") + border + mobile() + "\n"
                + some.oneOf("开户银行", "开户行") + border + "农业银行如皋支行\n"
                + some.oneOf("银行账号", "卡号", "银行卡号") + border + card() + "\n"
                + some.oneOf("电子邮箱", "邮箱") + border + email() + "\n"
                + some.oneOf("监护人", "紧急联系人", "代办人") + border + name() + "\n";
    }

    private String lottery() {
        return some.oneOf("公共租赁住房摇号结果\n", "保障性住房选房顺序公示\n")
                + table(
                        "选房序号",
                        some.oneOf("申请人", "姓名", "中签人"),
                        some.oneOf("身份证号", "证件号码"),
                        "房源",
                        person -> List.of(
                                "" + (1 + some.below(300)),
                                person,
                                some.once(2) ? identity() : maskedIdentity(),
                                some.oneOf("A区3栋", "二期")));
    }

    private String appointment() {
        String name = plain();
        return some.oneOf("人民政府关于" + name + "等同志任免职务的通知\n", "明州市人民政府任免通知\n", "人事任免\n")
                + "各区县（市）人民政府，市直属各单位：\n市政府研究决定，任命：\n"
                + plain() + some.oneOf("为市民政局副局长；\n", "同志为市人力资源和社会保障局总会计师（试用期一年）；\n")
                + some.oneOf("免去" + plain() + "的市审计局副局长职务；\n", plain() + "同志兼任市地方金融监督管理局局长；\n")
                + some.oneOf("聘任" + plain() + "为市政府参事。\n", name + "任市城市建设投资集团有限公司董事长。\n")
                + some.day() + "\n";
    }

    private String recruitment() {
        return "2026年公开招聘编外人员公告\n因工作需要，面向社会公开招聘窗口服务人员10名。\n一、报名条件：年满18周岁，具有大专以上学历。\n"
                + "二、报名方式：将报名表发送至" + some.oneOf("mzj_rsk@jiangsu.gov.cn", "hr@nantong.gov.cn") + "，咨询电话："
                + some.landline() + "。\n"
                + "三、考试时间：" + some.day() + "，地点：" + some.oneOf("长江路88号市民服务中心3楼301室", "人民东路16号行政大楼5楼会议室") + "。\n"
                + table(
                        "岗位代码",
                        "岗位名称",
                        "人数",
                        "学历要求",
                        person -> List.of(
                                some.digits(6), some.oneOf("窗口服务", "社区矫正辅助"), "" + (1 + some.below(5)), "大专及以上"));
    }

    private String award() {
        return some.oneOf("中标结果公告\n", "政府采购成交公告\n", "中标（成交）结果公告\n") + "一、项目编号："
                + some.oneOf("JSZC-320682-", "NTRG2026-") + some.digits(8) + "\n"
                + "二、项目名称：智慧养老平台建设项目\n三、中标信息\n供应商名称：" + some.oneOf("江苏恒信数据科技有限公司", "四川天府软件股份有限公司") + "\n统一社会信用代码："
                + some.oneOf(some.creditCode(), some.creditCodeOfDigits()) + "\n供应商地址："
                + some.oneOf("南通市崇川区工农路486号3幢1203室", "成都市武侯区天府大道1号")
                + "\n中标金额：" + some.digits(3) + "." + some.digits(6) + "万元\n四、评审专家名单：" + plain() + "、" + plain() + "、"
                + plain()
                + "\n五、代理服务收费：" + some.amount() + "元\n六、联系方式\n采购人：如皋市民政局　地址：如皋市海阳路11号　联系人：" + plain() + "　联系电话：0513-8"
                + some.digits(7)
                + "\n采购代理机构：正大工程咨询有限公司　联系人：" + plain() + "　电话：0513-8" + some.digits(7) + "\n合同编号：" + some.digits(16)
                + "\n";
    }

    private String circular() {
        return "关于进一步加强" + some.oneOf("安全生产", "未成年人保护", "防汛抗旱", "养老服务") + "工作的通知\n索引号：0142" + some.digits(5) + "/2026-"
                + some.digits(5)
                + "　　文号：皋政办发〔2026〕" + some.digits(2) + "号\n各镇人民政府（街道办事处），市各有关部门和单位：\n"
                + "为深入贯彻落实党的二十大精神，严格落实责任，切实保障居民、村民的合法权益，现就有关事项通知如下：\n一、高度重视。各地要充分认识做好此项工作的重要意义，加强组织领导，明确责任分工。\n"
                + "二、加强宣传。利用广播、电视、网络等多种形式，向群众宣传相关政策，方便老人、儿童、残疾人等群体及时了解。\n三、严肃纪律。对工作不力、造成严重后果的，依法依规追究责任。\n"
                + "请于" + some.day() + "前将工作总结报送市政府办公室，联系电话：" + some.landline() + "，传真：0513-8" + some.digits(7)
                + "。\n如皋市人民政府办公室\n" + some.day() + "\n";
    }

    private String organisations() {
        return "准予登记的社会组织公告\n"
                + table(
                        "名称",
                        "统一社会信用代码",
                        "法定代表人",
                        "住所",
                        person -> List.of(
                                some.oneOf("如皋市长寿研究会", "祁东县黄花菜产业协会"),
                                some.creditCode(),
                                plain(),
                                "如皋市解放路" + some.digits(2) + "号"))
                + "登记证号：" + some.digits(15) + "，批准文号：皋民许〔2026〕" + some.digits(2) + "号。\n";
    }

    private String budget() {
        return "2026年部门预算情况说明\n收入预算" + some.digits(5) + "." + some.digits(2) + "万元，比上年增加" + some.digits(3) + "."
                + some.digits(2) + "万元，增长" + some.digits(2)
                + "%。其中：财政拨款1380" + some.digits(7) + "元。\n科目编码\t科目名称\t金额\n2080201\t行政运行\t" + some.digits(7) + "."
                + some.digits(2) + "\n2081006\t养老服务\t"
                + some.digits(7) + "." + some.digits(2) + "\n项目代码：2026-" + some.digits(6) + "-" + some.digits(2) + "-"
                + some.digits(2) + "-" + some.digits(6)
                + "，资产条码" + some.digits(18) + "，发票号码：" + some.digits(20) + "。\n";
    }

    private String duties() {
        return "市民政局领导班子成员工作分工\n" + plain() + some.oneOf("　党组书记、局长　主持全面工作。\n", "：局党组书记、局长，主持局全面工作。\n")
                + plain() + some.oneOf("　党组成员、副局长　分管养老服务、社会救助工作。\n", "：副局长，分管社会救助科。\n")
                + table(
                        "姓名",
                        "职务",
                        "分管工作",
                        "办公电话",
                        person -> List.of(
                                Marked.bare(person),
                                some.oneOf("局长", "副局长", "二级调研员"),
                                some.oneOf("全面工作", "社会救助"),
                                "0513-8" + some.digits(7)));
    }

    private String meeting() {
        return "市政府召开常务会议\n" + some.day() + "，市长" + plain() + "主持召开市政府第" + some.below(60) + "次常务会议，研究部署防汛工作。副市长"
                + plain() + "、" + plain() + "，市政府秘书长" + plain() + "出席会议。\n会议指出，要坚持人民至上、生命至上，压实责任，确保安全度汛。\n新闻发言人："
                + plain() + "\n";
    }

    private String masked() {
        return some.oneOf("临时救助对象公示\n", "低保对象长期公示\n")
                + table(
                        "姓名",
                        "身份证号",
                        "住址",
                        "联系电话",
                        person -> List.of(
                                Marked.bare(person).charAt(0) + some.oneOf("*", "某", "**", "某某", "××"),
                                maskedIdentity(),
                                some.oneOf("下原镇***村", "狮山镇罗村**号"),
                                some.mobile().replaceFirst("(?<=^...)....", "****")));
    }

    private String companyPenalty() {
        return "行政处罚信息公示\n行政相对人名称：" + some.oneOf("如皋市好再来餐饮有限公司", "海曙区惠民便利店") + "\n统一社会信用代码：" + some.creditCode()
                + "\n违法事实：未按规定公示价格。\n处罚决定书文号：皋市监处罚〔2026〕" + some.digits(5) + "号\n罚款金额（万元）：0." + some.digits(2)
                + "\n处罚机关：如皋市市场监督管理局\n许可证编号：JY"
                + some.digits(14) + "\n处罚决定日期：" + some.day() + "\n";
    }

    private String catalogue() {
        return "2026年重大行政决策事项目录\n"
                + table(
                        "序号",
                        "事项名称",
                        "承办单位",
                        "完成时间",
                        person -> List.of(
                                "" + (1 + some.below(9)),
                                some.oneOf("国土空间总体规划", "养老服务设施专项规划", "供水价格调整方案"),
                                some.oneOf("市发展改革委", "市民政局"),
                                "11月底"))
                + "附件：1．听证会方案（编号" + some.digits(12) + "）\n邮政编码：226500　网址：www.rugao.gov.cn　QQ群：" + some.digits(9) + "\n";
    }

    private String guide() {
        return "高龄津贴办事指南\n一、办理条件：年满80周岁的本市户籍老年人。\n二、申请材料：身份证、户口簿、银行卡复印件；委托他人办理的，须提供监护人或者代理人身份证明。\n"
                + "三、办理地点：" + some.oneOf("各镇（街道）便民服务中心；市民服务中心（长江路88号）2楼民政窗口", "户籍所在地社区居委会")
                + "。\n四、办理时间：周一至周五8:30—11:30、14:00—17:30。\n"
                + "五、申请人应当如实填写姓名、住址、联系电话。申请人为未成年人的，由监护人申请。\n六、咨询电话：" + some.landline() + "，投诉电话：12345。\n";
    }

    private String table(String first, String second, String third, String fourth, Function<String, List<String>> row) {
        boolean numbered = some.once(2);
        Function<List<String>, String> layout = layout();
        StringBuilder table =
                new StringBuilder(line(layout, numbered ? "序号" : null, List.of(first, second, third, fourth)));
        int rows = 3 + some.below(6);
        for (int i = 1; i <= rows; i++) {
            table.append(line(
                    layout,
                    numbered ? "" + i : null,
                    row.apply("‹N" + (some.once(3) ? some.spread() : some.name()) + "›")));
        }
        return table.toString();
    }

    private Function<List<String>, String> layout() {
        return some.oneOf(
                cells -> String.join("\t", cells),
                cells -> String.join("\t", cells),
                cells -> String.join(" | ", cells),
                cells -> "| " + String.join(" | ", cells) + " |",
                cells -> String.join("，", cells).replace("，", ","),
                cells -> String.join("   ", cells));
    }

    private static String line(Function<List<String>, String> layout, @Nullable String number, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        if (number != null) {
            all.addFirst(number);
        }
        return layout.apply(all) + "\n";
    }

    private String signed() {
        return some.oneOf("如皋市民政局", "三台街道办事处", "祁东县教育局") + "\n" + some.day() + "\n";
    }

    private String plain() {
        return some.name();
    }

    private String name() {
        return "‹N" + some.name() + "›";
    }

    private String identity() {
        return "‹I" + (some.once(9) ? some.oldIdentityNumber() : some.writtenIdentity()) + "›";
    }

    /** 残疾人证号: the identity number, then the kind and the grade of the disability, and how often it was issued anew. */
    private String disabilityCard() {
        return "‹I" + some.identityNumber() + some.oneOf("43", "11", "62", "44B1") + "›";
    }

    private String maskedIdentity() {
        String number = some.identityNumber();
        return some.oneOf(
                number.substring(0, 3) + "***********" + number.substring(14),
                number.substring(0, 6) + "********" + number.substring(14),
                "**************" + number.substring(14),
                number.substring(0, 14) + "****");
    }

    private String mobile() {
        return "‹M" + some.writtenMobile() + "›";
    }

    private String card() {
        return "‹B" + some.writtenCard() + "›";
    }

    private String plate() {
        return "‹L" + some.plate() + "›";
    }

    private String email() {
        return "‹E" + some.email() + "›";
    }

    private String address() {
        return "‹A" + some.address() + "›";
    }
}
