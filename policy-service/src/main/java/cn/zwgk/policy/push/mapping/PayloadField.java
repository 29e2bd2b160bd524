package cn.zwgk.policy.push.mapping;

import static cn.zwgk.policy.push.mapping.LibraryAct.CHANGE_VALIDITY;
import static cn.zwgk.policy.push.mapping.LibraryAct.PUBLISH;
import static cn.zwgk.policy.push.mapping.LibraryAct.UPDATE;
import static cn.zwgk.policy.push.mapping.LibraryAct.WITHDRAW;

import java.util.Set;

/** What can be told about a document, our name for it, and with which acts it travels. */
public enum PayloadField {
    INDEX_NUMBER("indexNumber", PUBLISH, UPDATE, CHANGE_VALIDITY, WITHDRAW),
    NUMBER("receiptNumber", UPDATE, CHANGE_VALIDITY, WITHDRAW),
    VERSION("version", PUBLISH, UPDATE, CHANGE_VALIDITY, WITHDRAW),
    TITLE("title", PUBLISH, UPDATE),
    DOCUMENT_NUMBER("documentNumber", PUBLISH, UPDATE),
    KIND("kind", PUBLISH, UPDATE),
    TOPICS("topics", PUBLISH, UPDATE),
    CATALOGUE_CLASS("catalogueClass", PUBLISH, UPDATE),
    ISSUING_BODY("issuingBody", PUBLISH, UPDATE),
    DRAFTING_OFFICE("draftingOffice", PUBLISH, UPDATE),
    WRITTEN_ON("writtenOn", PUBLISH, UPDATE),
    PUBLISHED_AT("publishedAt", PUBLISH, UPDATE),
    EFFECTIVE_FROM("effectiveFrom", PUBLISH, UPDATE),
    LAPSES_ON("lapsesOn", PUBLISH, UPDATE),
    VALIDITY("validity", PUBLISH, UPDATE, CHANGE_VALIDITY),
    VALIDITY_SINCE("validitySince", PUBLISH, UPDATE, CHANGE_VALIDITY),
    SUMMARY("summary", PUBLISH, UPDATE),
    BODY_HTML("bodyHtml", PUBLISH, UPDATE),
    BODY_TEXT("bodyText", PUBLISH, UPDATE),
    URL("url", PUBLISH, UPDATE),
    ATTACHMENTS("attachments", PUBLISH, UPDATE),
    WITHDRAWAL_REASON("reason", WITHDRAW),
    WITHDRAWN_AT("withdrawnAt", WITHDRAW);

    private final String ourName;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<LibraryAct> acts;

    PayloadField(String ourName, LibraryAct... acts) {
        this.ourName = ourName;
        this.acts = Set.of(acts);
    }

    /** Under which it travels where the library has no name of its own. */
    public String ourName() {
        return ourName;
    }

    public boolean travelsWith(LibraryAct act) {
        return acts.contains(act);
    }
}
