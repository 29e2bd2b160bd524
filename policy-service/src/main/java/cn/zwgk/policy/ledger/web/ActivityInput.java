package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.activity.ActivityDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is recorded, a shape for each kind. */
sealed interface ActivityInput {

    String title();

    @Nullable
    String office();

    LocalDate happenedOn();

    ActivityDetails details();

    /** 会议. */
    record MeetingInput(
            @NotBlank(message = "{ledger.title-missing}")
            @Size(max = 200, message = "{ledger.text-too-long}")
            @Schema(example = "局长办公会议听取政务公开工作汇报")
            String title,

            @Nullable @Size(max = 50, message = "{ledger.text-too-long}")
            String office,

            @NotNull(message = "{ledger.day-missing}") LocalDate happenedOn,
            @Nullable @Schema(description = "是否局长办公会议") Boolean bureauMeeting,

            @NotBlank(message = "{ledger.agenda-missing}") @Size(max = 2000, message = "{ledger.text-too-long}")
            String agenda,

            @NotNull(message = "{ledger.attendants-missing}")
            @Size(min = 1, max = 200, message = "{ledger.attendants-missing}")
            List<
                            @NotBlank(message = "{ledger.attendants-missing}")
                            @Size(max = 50, message = "{ledger.text-too-long}") String>
                    attendants,

            @Nullable @Size(max = 5000, message = "{ledger.text-too-long}") @Schema(description = "议定事项")
            String decisions)
            implements ActivityInput {

        @Override
        public ActivityDetails details() {
            return new ActivityDetails.Meeting(
                    Boolean.TRUE.equals(bureauMeeting), agenda.strip(), attendants, emptyToNull(decisions));
        }
    }

    /** 培训. */
    record TrainingInput(
            @NotBlank(message = "{ledger.title-missing}") @Size(max = 200, message = "{ledger.text-too-long}")
            String title,

            @Nullable @Size(max = 50, message = "{ledger.text-too-long}")
            String office,

            @NotNull(message = "{ledger.day-missing}") LocalDate happenedOn,

            @Nullable @Size(max = 100, message = "{ledger.text-too-long}")
            String trainer,

            @NotBlank(message = "{ledger.subject-missing}") @Size(max = 2000, message = "{ledger.text-too-long}")
            String subject,

            @NotNull(message = "{ledger.participants-missing}")
            @Size(min = 1, max = 100, message = "{ledger.participants-missing}")
            @Schema(description = "各科室参训人数")
            Map<
                            @NotBlank(message = "{ledger.office-missing}")
                            @Size(max = 50, message = "{ledger.text-too-long}") String,
                            @Min(value = 0, message = "{ledger.participants-wrong}")
                            @Max(value = 10000, message = "{ledger.participants-wrong}") Integer>
                    participants)
            implements ActivityInput {

        @Override
        public ActivityDetails details() {
            return new ActivityDetails.Training(emptyToNull(trainer), subject.strip(), participants);
        }
    }

    /** 信息报送. */
    record ArticleInput(
            @NotBlank(message = "{ledger.title-missing}") @Size(max = 200, message = "{ledger.text-too-long}")
            String title,

            @Nullable @Size(max = 50, message = "{ledger.text-too-long}")
            String office,

            @NotNull(message = "{ledger.day-missing}") LocalDate happenedOn,

            @NotBlank(message = "{ledger.medium-missing}")
            @Size(max = 100, message = "{ledger.text-too-long}")
            @Schema(example = "政务公开工作交流")
            String submittedTo)
            implements ActivityInput {

        @Override
        public ActivityDetails details() {
            return new ActivityDetails.Article(submittedTo.strip(), null, null, null);
        }
    }

    /** 典型案例. */
    record GoodCaseInput(
            @NotBlank(message = "{ledger.title-missing}") @Size(max = 200, message = "{ledger.text-too-long}")
            String title,

            @Nullable @Size(max = 50, message = "{ledger.text-too-long}")
            String office,

            @NotNull(message = "{ledger.day-missing}") LocalDate happenedOn,

            @NotBlank(message = "{ledger.summary-missing}") @Size(max = 5000, message = "{ledger.text-too-long}")
            String summary)
            implements ActivityInput {

        @Override
        public ActivityDetails details() {
            return new ActivityDetails.GoodCase(summary.strip(), null, null, null);
        }
    }

    /** 采用. */
    record Printing(
            @NotBlank(message = "{ledger.medium-missing}")
            @Size(max = 100, message = "{ledger.text-too-long}")
            @Schema(example = "政务公开看山东")
            String printedIn,

            @NotNull(message = "{ledger.day-missing}") LocalDate printedOn,

            @Nullable
            @Size(max = 500, message = "{ledger.text-too-long}")
            @Pattern(regexp = "(https?://\\S+)?", message = "{ledger.link-wrong}")
            String link) {}

    /** 评审. */
    record CaseEvaluation(
            @NotNull(message = "{ledger.chosen-missing}") Boolean chosen,

            @NotBlank(message = "{ledger.reason-missing}") @Size(max = 2000, message = "{ledger.text-too-long}")
            String evaluation) {}

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
