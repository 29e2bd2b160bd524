package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.intake.EarlierCases.Hint;
import cn.zwgk.application.law.ReplyResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case came in.
 *
 * @param arrival null for a case that came through the portal
 * @param family the case and those that belong to it, the whole first; empty where it was never split
 */
record IntakeView(@Nullable ArrivalView arrival, List<FamilyMember> family) {

    /**
     * How it came.
     *
     * @param awaitsConfirmation whether it has still to be confirmed with the applicant
     * @param confirmedLate whether an ordinary letter was not confirmed on the day it arrived, as Article 31 wants it
     * @param enteredLate whether it was entered after the day it arrived
     */
    record ArrivalView(
            ReceiptChannel channel,
            String channelName,
            String countedDay,
            String legalBasis,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmedHow,
            boolean awaitsConfirmation,
            boolean confirmedLate,
            boolean enteredLate,
            boolean oral,
            List<String> help,
            @Nullable String helpNote,
            String enteredBy,
            Instant enteredAt) {

        @Override
        public String toString() {
            return "ArrivalView[" + channel + "]";
        }
    }

    /** A case that belongs to this one. */
    record FamilyMember(
            UUID id, String registrationNumber, String description, CaseState state, String stateName, boolean whole) {}

    /** What Article 31 says of a channel. */
    record ChannelLine(
            ReceiptChannel channel,
            String name,
            String countedDay,
            boolean needsConfirmation,
            boolean onPaper,
            boolean allowed,
            String legalBasis) {}

    /** What the same person asked for before. */
    record EarlierView(int inThatMonth, int inTwelveMonths, List<HintLine> hints, List<EarlierLine> earlier) {}

    /** What an officer should look at. */
    record HintLine(Hint hint, String text) {}

    /** Another case of the same person. */
    record EarlierLine(
            UUID id,
            String registrationNumber,
            String description,
            Instant submittedAt,
            @Nullable LocalDate receivedOn,
            CaseState state,
            String stateName,
            @Nullable ReplyResult result,
            @Nullable String resultName,
            int alike,
            boolean sameDocumentNumber,
            List<String> by) {}
}
