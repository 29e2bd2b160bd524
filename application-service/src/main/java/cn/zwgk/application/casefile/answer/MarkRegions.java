package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.law.Article;
import cn.zwgk.files.PageRedaction;
import cn.zwgk.files.PageRegion;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Shows the pages of a file as pictures, and takes what an officer has drawn on them that has to go out (Article 37). */
@Component
public class MarkRegions {

    /** Regions of one file. */
    static final int MOST = 500;

    private static final int LONGEST_REASON = 500;

    private final AnswerWork work;
    private final AnswerFiles files;
    private final PageRedaction pages;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    MarkRegions(
            AnswerWork work,
            AnswerFiles files,
            PageRedaction pages,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.work = work;
        this.files = files;
        this.pages = pages;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What an officer has drawn; page from 1 on, the rest as shares of the page, from its upper left corner. */
    public record DrawnRegion(
            @Nullable Integer page,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Article ground,
            @Nullable String reason) {

        private PageRegion where() {
            return new PageRegion(page == null ? 0 : page, share(x), share(y), share(width), share(height));
        }

        private static double share(@Nullable Double value) {
            return value == null || !Double.isFinite(value) ? -1 : value;
        }
    }

    /** How many pages can be drawn on; 0 for a file of another kind, in which texts are marked. */
    @Transactional(propagation = Propagation.NEVER)
    public int pages(CaseId id, UUID fileId) {
        AnswerFile file = files.get(id, fileId);
        return pages.supports(file.mediaType()) ? of(file, source -> pages.pages(source, file.mediaType())) : 0;
    }

    /**
     * A page as a PNG; the showing is recorded.
     *
     * @throws Refused 404 {@code page-not-found}, 422 why the file cannot be read
     */
    @Transactional(propagation = Propagation.NEVER)
    public byte[] page(CaseId id, UUID fileId, int page, Actor officer) {
        AnswerFile file = files.get(id, fileId);
        if (page < 1 || page > pages(id, fileId)) {
            throw Refused.notFound("page-not-found");
        }
        transaction.executeWithoutResult(_ -> audit.record(
                officer,
                "application.show-answer-file",
                "application",
                id.toString(),
                null,
                Map.of("file", fileId, "version", "page " + page)));
        return of(file, source -> pages.picture(source, file.mediaType(), page));
    }

    /**
     * Puts these regions in the place of all that there were. A copy that was made before is dropped.
     *
     * @throws Refused 409 {@code answer-not-in-work}, 422 with everything that is wrong, each at its place in the list
     */
    @Transactional(propagation = Propagation.NEVER)
    public void draw(CaseId id, UUID fileId, List<DrawnRegion> drawn, Actor officer) {
        work.require(id);
        int count = pages(id, fileId);
        if (count == 0) {
            throw Refused.invalid("regions-unsupported");
        }
        if (drawn.size() > MOST) {
            throw Refused.invalid("too-many-regions", MOST);
        }
        List<Refusal> grounds = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            grounds.addAll(against(drawn.get(i), "regions[" + i + "]", count));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        List<RegionMark> regions = drawn.stream()
                .map(one -> new RegionMark(
                        Ids.next(),
                        one.where(),
                        Objects.requireNonNull(one.ground()),
                        Objects.requireNonNull(one.reason()).strip(),
                        officer.name()))
                .toList();
        transaction.executeWithoutResult(_ -> keep(id, fileId, regions, officer));
    }

    private void keep(CaseId id, UUID fileId, List<RegionMark> regions, Actor officer) {
        work.require(id);
        files.get(id, fileId);
        files.setRegions(fileId, regions);
        files.dropRelease(fileId);
        audit.record(
                officer,
                "application.mark-answer-regions",
                "application",
                id.toString(),
                null,
                Map.of("file", fileId, "regions", regions.size()));
    }

    private static List<Refusal> against(@Nullable DrawnRegion one, String at, int pages) {
        List<Refusal> grounds = new ArrayList<>();
        if (one == null || !one.where().liesIn(pages)) {
            grounds.add(Refusal.onField(at, "region-outside", pages));
        }
        if (one == null || one.ground() == null || !MarkAnswerFile.GROUNDS.contains(one.ground())) {
            grounds.add(Refusal.onField(at + ".ground", "mark-ground-missing"));
        }
        String reason = one == null ? null : one.reason();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            grounds.add(Refusal.onField(at + ".reason", "mark-reason-missing", LONGEST_REASON));
        }
        return grounds;
    }

    private <T> T of(AnswerFile file, Function<Path, T> look) {
        byte[] original = files.original(file.id());
        return UploadedFile.inPlace(place -> {
            try {
                Files.write(place, original);
                return look.apply(place);
            } catch (UnreadableFile unreadable) {
                throw Refused.invalid(unreadable.code());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
