package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.ReceiptChannel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an application came, as an officer typed it: everything may be missing.
 *
 * @param arrivedOn the day it was handed in, signed for, or arrived
 * @param confirmedOn the day it was confirmed with the applicant, where the channel needs that
 * @param confirmedHow with whom and how, in the officer's words; sealed at rest
 * @param oral the applicant spoke, and the officer wrote it down (Article 29)
 * @param readBack the officer read it to the applicant, who agreed
 * @param helpNote more about the help that was given; sealed at rest
 */
public record Arrival(
        @Nullable ReceiptChannel channel,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedHow,
        boolean oral,
        boolean readBack,
        Set<Help> help,
        @Nullable String helpNote) {

    public Arrival {
        help = Set.copyOf(help);
    }

    @Override
    public String toString() {
        return "Arrival[" + channel + ", " + arrivedOn + "]";
    }
}
