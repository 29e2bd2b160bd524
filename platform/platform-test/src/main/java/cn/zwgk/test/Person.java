package cn.zwgk.test;

import java.util.Set;

/**
 * The people of the sample realm, as far as a token tells of them.
 *
 * @param username the login
 */
public record Person(String username, String name, String office, Set<String> roles) {

    public static final Person CHENJING = new Person("chenjing", "陈静", "养老服务科", Set.of("drafter"));
    public static final Person WANGQIANG = new Person("wangqiang", "王强", "社会救助科", Set.of("drafter"));
    public static final Person ZHAOMIN = new Person("zhaomin", "赵敏", "养老服务科", Set.of("first-reviewer"));
    public static final Person LIXIN = new Person("lixin", "李昕", "社会救助科", Set.of("first-reviewer"));
    public static final Person SUNLI = new Person("sunli", "孙丽", "办公室", Set.of("second-reviewer"));
    public static final Person ZHOUHAI = new Person("zhouhai", "周海", "局领导", Set.of("final-reviewer"));
    public static final Person WUTING = new Person("wuting", "吴婷", "政务公开办", Set.of("openness-office"));
    public static final Person ZHENGWEI = new Person("zhengwei", "郑伟", "政务公开办", Set.of("disclosure-officer"));
    public static final Person FENGYU = new Person("fengyu", "冯雨", "信访科", Set.of("interaction-officer"));
    public static final Person HANLEI = new Person("hanlei", "韩磊", "法规科", Set.of("legal-counsel"));
    public static final Person LINGUODONG = new Person("linguodong", "林国栋", "局领导", Set.of("bureau-leader"));
    public static final Person LIUMIN = new Person("liumin", "刘敏", "", Set.of("supervisor"));
    public static final Person YUNWEI = new Person("yunwei", "运维值班", "信息中心", Set.of("operator"));
    public static final Person OTHER_SYSTEM = new Person("zwgk-city-library", "市政府文件库", "", Set.of("system"));

    /** Somebody of the test's own making. */
    public static Person named(String username, String name, String office, String... roles) {
        return new Person(username, name, office, Set.of(roles));
    }
}
