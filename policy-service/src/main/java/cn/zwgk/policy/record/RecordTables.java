package cn.zwgk.policy.record;

import cn.zwgk.sheets.Table;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records as sheets: the template to fill in, and the list to take away. */
@Component
public class RecordTables {

    /** An empty sheet with the columns of the class; what has to be filled carries a star. */
    public Table template(RecordClass of) {
        List<String> headings = of.fields().stream()
                .map(field -> field.required() ? field.name() + "*" : field.name())
                .toList();
        return new Table(of.name(), headings, List.of());
    }

    /** What the public sees of these records. */
    public Table list(RecordClass of, List<StructuredRecord> records) {
        List<RecordField> fields = of.publicFields();
        return new Table(
                of.name(),
                fields.stream().map(RecordField::name).toList(),
                records.stream()
                        .map(each -> fields.stream()
                                .map(field -> each.values().getOrDefault(field.code(), ""))
                                .toList())
                        .toList());
    }
}
