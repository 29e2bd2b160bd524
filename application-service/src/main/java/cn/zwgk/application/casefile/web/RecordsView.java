package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ActField;
import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.AwaitedOutcome;
import cn.zwgk.application.casefile.CaseFlag;
import cn.zwgk.application.casefile.PartyRuling;
import cn.zwgk.application.casefile.ServiceWay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk keeps beside the state of a case. */
record RecordsView(
        List<AwaitedView> awaited,
        List<MeetingView> meetings,
        List<FlagView> flags,
        List<ReaderView> readers,
        @Nullable ServiceView service) {

    /** Something awaited, with why the clock stands still. */
    record AwaitedView(
            UUID id,
            AwaitedKind kind,
            String kindName,
            String legalBasis,
            boolean stopsClock,
            @Nullable String party,
            @Nullable String contact,
            @Nullable String question,
            LocalDate askedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate until,
            boolean late,
            AwaitedOutcome outcome,
            String outcomeName,
            @Nullable LocalDate settledOn,
            @Nullable String answer,
            @Nullable PartyRuling ruling,
            @Nullable String rulingName,
            @Nullable String rulingReason,
            @Nullable String publicInterest,
            @Nullable Integer yuan) {

        @Override
        public String toString() {
            return "AwaitedView[" + kind + "]";
        }
    }

    record MeetingView(UUID id, LocalDate heldOn, String participants, String minutes, String recordedBy) {}

    /** A mark; one that follows from the facts has no reason and nobody who set it. */
    record FlagView(
            CaseFlag flag,
            String name,
            @Nullable String reason,
            @Nullable String setBy) {}

    record ReaderView(String id, String name) {}

    record ServiceView(
            ServiceWay way,
            String wayName,
            LocalDate on,
            @Nullable String reference,
            boolean inTime,
            String recordedBy) {}

    /** A field of the form of an act. */
    record FieldView(String name, String label, ActField.Type type, boolean required, List<ChoiceView> choices) {}

    /** What can be chosen in a field. */
    record ChoiceView(String code, String name) {}
}
