package cn.zwgk.application.following.mail;

import java.util.UUID;

/**
 * A mail that says that there is a message, and nothing of it.
 *
 * @param attempts made so far
 */
record MailNotice(UUID id, String to, Recipient recipient, String registrationNumber, int attempts) {

    /** Who is told. */
    enum Recipient {
        APPLICANT,
        OFFICE
    }

    @Override
    public String toString() {
        return "MailNotice[" + id + "]";
    }
}
