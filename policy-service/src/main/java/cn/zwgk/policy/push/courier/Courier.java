package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.push.mapping.FieldMapping;

/** Goes one way to libraries. Never throws because of what the other side does: that is an {@link Outcome}. */
public interface Courier {

    /** Whether it knows this way. */
    boolean goes(Channel channel);

    /** Tells the library something. */
    Attempted tell(Channel channel, String secret, Parcel parcel);

    /** Asks the library what it has of a document. */
    Attempted ask(Channel channel, String secret, String indexNumber, FieldMapping mapping);

    /** Tries whether we get through, without telling anything. {@link Outcome.Missing} is what one hopes for. */
    Attempted test(Channel channel, String secret, FieldMapping mapping);
}
