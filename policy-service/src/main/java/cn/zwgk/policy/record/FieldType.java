package cn.zwgk.policy.record;

/** What may stand in a field. */
public enum FieldType {
    /** 文字. */
    TEXT(300),
    /** 长文字. */
    LONG_TEXT(20_000),
    /** 日期. */
    DATE(10),
    /** 数字. */
    NUMBER(20),
    /** 选项. */
    CHOICE(100),
    /** 名称或者姓名: of a legal person, or of a private person whose name is masked. */
    NAME(200),
    /** 统一社会信用代码 (GB 32100). */
    CREDIT_CODE(18),
    /** 索引号 of a document that is published here. */
    DOCUMENT(100);

    private final int longest;

    FieldType(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }
}
