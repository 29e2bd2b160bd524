package cn.zwgk.policy.push.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where a library's answer says what; a point goes one level down ({@code data.receiptNo}).
 *
 * @param number the library's own number, the receipt
 * @param indexNumber our index number, by which we see that the receipt is meant for this document
 * @param version which version of the document it has, if it says
 * @param withdrawn whether it has withdrawn it, if it says
 */
public record ReceiptNames(
        @Nullable String number,
        @Nullable String indexNumber,
        @Nullable String version,
        @Nullable String withdrawn) {

    public static final ReceiptNames OURS = new ReceiptNames(null, null, null, null);

    public String numberName() {
        return number == null ? "receiptNumber" : number;
    }

    public String indexNumberName() {
        return indexNumber == null ? "indexNumber" : indexNumber;
    }

    public String versionName() {
        return version == null ? "version" : version;
    }

    public String withdrawnName() {
        return withdrawn == null ? "withdrawn" : withdrawn;
    }
}
