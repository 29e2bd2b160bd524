package cn.zwgk.interpretation.documents.messaging;

import cn.zwgk.interpretation.documents.DocumentContent;
import cn.zwgk.web.StrictMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** From policy-service's words to ours. */
@Mapper(config = StrictMapping.class)
interface HeardMapping {

    DocumentContent content(Heard.Published heard);

    /** A document without topics says nothing of them. */
    default List<String> topics(@Nullable List<String> topics) {
        return topics == null ? List.of() : topics;
    }
}
