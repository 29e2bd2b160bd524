package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.notice.NoticeField;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 制作送达回证: the slip that whoever receives a paper signs, with a number of its own. A paper has one. */
@UseCase
public class IssueSlip {

    private final Papers papers;
    private final NoticeDesk desk;
    private final CodeNames names;
    private final InstantSource time;

    IssueSlip(Papers papers, NoticeDesk desk, CodeNames names, InstantSource time) {
        this.papers = papers;
        this.desk = desk;
        this.names = names;
        this.time = time;
    }

    /**
     * @param way how the paper is going to be served; what is served online is signed by nobody
     * @throws Refused 404 {@code paper-not-found}; 409 {@code slip-of-slip}, {@code slip-made-already} with its number, {@code
     *     paper-without-addressee}; 422 {@code delivery-way-missing}, {@code slip-online}
     */
    @Transactional
    public void issue(CaseId id, UUID paperId, @Nullable ServiceWay way, Actor officer) {
        Paper paper = papers.get(id, paperId);
        if (way == null || way == ServiceWay.ONLINE) {
            throw Refused.invalid(
                    List.of(Refusal.onField("way", way == null ? "delivery-way-missing" : "slip-online")));
        }
        if (paper.slipOf() != null) {
            throw Refused.conflict("slip-of-slip");
        }
        String addressee = paper.addressee();
        if (addressee == null) {
            throw Refused.conflict("paper-without-addressee");
        }
        papers.of(id).stream()
                .filter(other -> paperId.equals(other.slipOf()))
                .findFirst()
                .ifPresent(made -> {
                    throw Refused.conflict("slip-made-already", made.number());
                });
        desk.issue(
                id,
                new NoticeRequest(
                        NoticeKind.DELIVERY_RECEIPT,
                        addressee,
                        ChinaTime.today(time),
                        Map.of(
                                NoticeField.DELIVERED.key(),
                                paper.number() + "《" + names.of(paper.kind()) + "》",
                                NoticeField.DELIVERY_WAY.key(),
                                names.of(way)),
                        paperId),
                officer);
    }
}
