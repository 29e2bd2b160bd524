package cn.zwgk.interpretation.documents;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 随附解读材料: material that was handed in with its document and is reviewed beside it.
 *
 * @param round which handing in of the material it is; what comes back is another one when it is handed in again
 */
@Table("document_companion")
public record Companion(UUID materialId, int round) {}
