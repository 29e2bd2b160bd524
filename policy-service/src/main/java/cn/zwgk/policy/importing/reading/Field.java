package cn.zwgk.policy.importing.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is read about a document, with the labels under which public bodies write it. */
public enum Field {
    SOURCE_ID("sourceId", "来源编号 文件编号"),
    INDEX_NUMBER("indexNumber", "索引号 信息索引号 索引编号"),
    TITLE("title", "标题 名称 文件名称 信息名称 ArticleTitle"),
    DOCUMENT_NUMBER("documentNumber", "文号 发文字号 发文文号 文件编号字号"),
    KIND("kind", "文件类别 文件类型 公文种类 文种 类别"),
    TOPICS("topics", "主题 主题词 主题分类 关键词 Keywords"),
    CATALOGUE_CLASS("catalogueClass", "组配分类 信息分类 分类 ColumnName"),
    ISSUING_BODY("issuingBody", "发布机构 发文机关 发布单位 发文单位 制定机关 公开责任部门 ContentSource"),
    WRITTEN_ON("writtenOn", "成文日期 生成日期 制发日期 印发日期"),
    PUBLISHED_AT("publishedAt", "发布日期 公开日期 发布时间 公开时间 PubDate"),
    EFFECTIVE_FROM("effectiveFrom", "生效日期 实施日期 施行日期 有效期起"),
    LAPSES_ON("lapsesOn", "失效日期 废止日期 终止日期 有效期至"),
    VALIDITY("validity", "有效性 效力状态 时效性"),
    DISCLOSURE_MODE("disclosureMode", "公开方式 公开类别 公开属性"),
    BODY("body", "正文 内容 全文");

    private static final Map<String, Field> BY_LABEL = byLabel();

    private final String key;
    private final String labels;

    /** @param labels parted by spaces, the usual one first */
    Field(String key, String labels) {
        this.key = key;
        this.labels = labels;
    }

    /** The name in mapping files. */
    public String key() {
        return key;
    }

    /** The label that messages use. */
    public String label() {
        return labels.split(" ", 2)[0];
    }

    /** The field of a label, which may be written with spaces in it (索 引 号), with a colon at its end, or as the English key. */
    static Optional<Field> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(normalized(label)));
    }

    static String normalized(String label) {
        StringBuilder letters = new StringBuilder(label.length());
        label.codePoints()
                .filter(c ->
                        !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ":：【】[]\uFEFF\u200B".indexOf(c) < 0)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Field> byLabel() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            fields.put(normalized(field.key), field);
            List.of(field.labels.split(" ", -1)).forEach(label -> fields.put(normalized(label), field));
        }
        return Map.copyOf(fields);
    }
}
