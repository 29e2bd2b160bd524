package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.answer.AnswerFile;
import cn.zwgk.application.casefile.answer.Mark;
import cn.zwgk.application.casefile.answer.MarkDecision;
import cn.zwgk.application.casefile.answer.RegionMark;
import cn.zwgk.application.casefile.answer.SecrecyReviews;
import cn.zwgk.application.casefile.answer.SignSecrecyReview;
import cn.zwgk.application.law.Article;
import cn.zwgk.files.PageRegion;
import cn.zwgk.files.Passage;
import cn.zwgk.text.Kind;
import cn.zwgk.text.Mask;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows files of an answer to officers. What was marked is masked in lists; in full it stands in the text only. */
@Component
class AnswerFileViews {

    private final CodeNames names;

    AnswerFileViews(CodeNames names) {
        this.names = names;
    }

    record AnswerFilesView(List<AnswerFileView> files, SecrecyView secrecy) {}

    record AnswerFileView(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            boolean hasText,
            String addedBy,
            Instant addedAt,
            int openMarks,
            List<MarkView> marks,
            List<RegionView> regions,
            @Nullable ReleasedCopyView release) {}

    /** A part of a page that goes out; page from 1 on, the rest as shares of the page, from its upper left corner. */
    record RegionView(
            UUID id,
            int page,
            double x,
            double y,
            double width,
            double height,
            Article ground,
            String legalBasis,
            String reason,
            String decidedBy) {}

    /** @param pages that can be drawn on, 0 if texts are marked in it */
    record PagesView(int pages) {}

    /** @param shown the text, masked */
    record MarkView(
            UUID id,
            String shown,
            @Nullable Kind kind,
            @Nullable String kindName,
            String place,
            MarkDecision decision,
            String decisionName,
            @Nullable Article ground,
            @Nullable String legalBasis,
            @Nullable String reason,
            @Nullable String decidedBy) {}

    record ReleasedCopyView(String sha256, long size, boolean redacted, String madeBy, Instant madeAt) {}

    /** @param needed whether the draft gives something out that was not public */
    record SecrecyView(
            boolean needed,
            boolean signed,
            @Nullable String opinion,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {}

    /** @param after null while there is no copy */
    record TextView(List<PassageView> before, @Nullable List<PassageView> after) {}

    /** @param hidden whether somebody who opens the file does not see it at once */
    record PassageView(String place, boolean hidden, String text) {}

    AnswerFilesView view(List<AnswerFile> files, SignSecrecyReview.Standing standing) {
        SecrecyReviews.Signed signed = standing.signed();
        return new AnswerFilesView(
                files.stream().map(this::view).toList(),
                new SecrecyView(
                        standing.needed(),
                        signed != null,
                        signed == null ? null : signed.opinion(),
                        signed == null ? null : signed.byName(),
                        signed == null ? null : signed.at()));
    }

    TextView text(List<Passage> before, @Nullable List<Passage> after) {
        return new TextView(passages(before), after == null ? null : passages(after));
    }

    private static List<PassageView> passages(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new PassageView(passage.place(), passage.hidden(), passage.text()))
                .toList();
    }

    private AnswerFileView view(AnswerFile file) {
        AnswerFile.Release release = file.release();
        return new AnswerFileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.hasText(),
                file.addedBy(),
                file.addedAt(),
                (int) file.marks().stream()
                        .filter(mark -> mark.decision() == MarkDecision.OPEN)
                        .count(),
                file.marks().stream().map(this::view).toList(),
                file.regions().stream().map(AnswerFileViews::region).toList(),
                release == null
                        ? null
                        : new ReleasedCopyView(
                                release.sha256(),
                                release.size(),
                                release.redacted(),
                                release.madeBy(),
                                release.madeAt()));
    }

    private static RegionView region(RegionMark region) {
        PageRegion where = region.where();
        return new RegionView(
                region.id(),
                where.page(),
                where.x(),
                where.y(),
                where.width(),
                where.height(),
                region.ground(),
                region.ground().citation(),
                region.reason(),
                region.decidedBy());
    }

    private MarkView view(Mark mark) {
        Kind kind = mark.kind();
        Article ground = mark.ground();
        return new MarkView(
                mark.id(),
                Mask.of(kind == null ? Kind.NAME : kind, mark.text()),
                kind,
                kind == null ? null : names.of("Finding", kind.name()),
                mark.place(),
                mark.decision(),
                names.of(mark.decision()),
                ground,
                ground == null ? null : ground.citation(),
                mark.reason(),
                mark.decidedBy());
    }
}
