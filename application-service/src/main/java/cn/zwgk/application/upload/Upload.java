package cn.zwgk.application.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a file without opening it.
 *
 * @param name as it was handed in, made safe
 * @param size in bytes, before it was sealed
 * @param removedOn the day on which its time was over and its content was destroyed
 */
public record Upload(
        UUID id,
        UploadPurpose purpose,
        String name,
        String mediaType,
        long size,
        Instant receivedAt,
        @Nullable LocalDate removedOn) {

    @Override
    public String toString() {
        return "Upload[" + id + "]";
    }
}
