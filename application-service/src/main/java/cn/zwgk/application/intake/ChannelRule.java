package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.law.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 收到申请时间的确定: what Article 31 says of each way in which an application comes to an officer. The portal is not among
 * them, because nobody enters what comes from there.
 *
 * @param counted the day on which it counts as received
 * @param onPaper whether a letter, a fax or a mail is there, whose picture is kept
 */
public record ChannelRule(ReceiptChannel channel, CountedDay counted, Article article, boolean onPaper) {

    /** A line for each channel. */
    public static final List<ChannelRule> TABLE = List.of(
            new ChannelRule(ReceiptChannel.IN_PERSON, CountedDay.HANDED_IN, Article.A31_1, true),
            new ChannelRule(ReceiptChannel.REGISTERED_MAIL, CountedDay.SIGNED_FOR, Article.A31_2, true),
            new ChannelRule(ReceiptChannel.ORDINARY_MAIL, CountedDay.CONFIRMED_WITH_APPLICANT, Article.A31_2, true),
            new ChannelRule(ReceiptChannel.FAX, CountedDay.CONFIRMED_BY_BOTH, Article.A31_3, true),
            new ChannelRule(ReceiptChannel.EMAIL, CountedDay.CONFIRMED_BY_BOTH, Article.A31_3, true));

    /** The line of a channel that officers enter. */
    public static ChannelRule of(ReceiptChannel channel) {
        return TABLE.stream()
                .filter(rule -> rule.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not entered by officers: " + channel));
    }

    /**
     * The day of receipt.
     *
     * @param arrivedOn handed in, signed for, or arrived
     * @param confirmedOn when it was confirmed, if it was
     * @return null while it has to be confirmed
     */
    public @Nullable LocalDate receivedOn(LocalDate arrivedOn, @Nullable LocalDate confirmedOn) {
        return counted.needsConfirmation() ? confirmedOn : arrivedOn;
    }
}
