package cn.zwgk.interpretation.occasions;

import java.util.UUID;

/** The id of an occasion. */
public record OccasionId(UUID value) {

    /** The address of its public page, relative to the portal's. */
    public String page() {
        return "/interpretations/events/" + value;
    }
}
