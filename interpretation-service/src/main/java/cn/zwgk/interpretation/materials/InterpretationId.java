package cn.zwgk.interpretation.materials;

import java.util.UUID;

/** The id of a piece of interpretation, from draft to publication and beyond. */
public record InterpretationId(UUID value) {

    /** The address of its public page, relative to the portal's. */
    public String page() {
        return "/interpretations/" + value;
    }
}
