package cn.zwgk.messaging.deadletter;

import cn.zwgk.messaging.inbox.IncomingFact;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.KafkaHeaders;

/** Reads a service's dead-letter topics into its table, where an operator sees them. */
class DeadLetterIntake implements MessageListener<String, byte[]> {

    private final DeadLetters deadLetters;

    DeadLetterIntake(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> letter) {
        byte[] topic = header(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        byte[] partition = header(letter, KafkaHeaders.DLT_ORIGINAL_PARTITION);
        byte[] offset = header(letter, KafkaHeaders.DLT_ORIGINAL_OFFSET);
        deadLetters.keep(
                IncomingFact.of(topic == null ? letter.topic() : new String(topic, StandardCharsets.UTF_8), letter),
                partition == null
                        ? letter.partition()
                        : ByteBuffer.wrap(partition).getInt(),
                offset == null ? letter.offset() : ByteBuffer.wrap(offset).getLong(),
                error(letter),
                Instant.ofEpochMilli(letter.timestamp()));
    }

    private static String error(ConsumerRecord<String, byte[]> letter) {
        byte[] cause = header(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
        byte[] message = header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE);
        return (cause == null ? "" : new String(cause, StandardCharsets.UTF_8) + ": ")
                + (message == null ? "" : new String(message, StandardCharsets.UTF_8));
    }

    private static byte @Nullable [] header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? null : header.value();
    }
}
