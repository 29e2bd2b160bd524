package cn.zwgk.interpretation;

import cn.zwgk.messaging.Fact;
import java.util.UUID;

/**
 * A change of what is or was public, in the shape of the fact that told it.
 *
 * @param cursor what to ask for next
 * @param type the fact's, for example {@code InterpretationPublished}
 */
public record PublicChange(UUID cursor, String type, Fact data) {}
