package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.privacy.SecretCheck;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a message to its writer, who has no account but number and secret. */
@UseCase
public class FollowMessage {

    private final Messages messages;
    private final SecretCheck secrets;

    FollowMessage(Messages messages, SecretCheck secrets) {
        this.messages = messages;
        this.secrets = secrets;
    }

    /** @throws cn.zwgk.web.Refused 404 or 429, the same for an unknown number as for a wrong secret */
    @Transactional(propagation = Propagation.NEVER)
    public Message open(String number, String secret) {
        Optional<Message> found = messages.byNumber(number.strip());
        secrets.require(
                number, found.map(message -> message.stored().secretHash()).orElse(null), secret);
        return found.orElseThrow();
    }
}
