package cn.zwgk.policy.document;

import java.util.UUID;

/**
 * 随附解读材料: material that was handed in when its document was, and is reviewed beside it.
 *
 * @param round which handing in of the material it is; what comes back is another one when it is handed in again
 */
public record CompanionMaterial(UUID materialId, int round) {}
