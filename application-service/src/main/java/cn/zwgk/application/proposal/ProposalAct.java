package cn.zwgk.application.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a proposal; in the API in lower case with hyphens. */
public enum ProposalAct {
    /** 采纳. */
    ACCEPT,
    /** 不予采纳. */
    DECLINE,
    /** 登记公开的文件: it is public in the document library. */
    LINK_DOCUMENT,
    /** 公布: the release that carries it out is public. */
    CARRY_OUT;

    /** Such as {@code link-document}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code, if officers may take it. */
    public static Optional<ProposalAct> of(String code) {
        return Arrays.stream(values())
                .filter(act -> act != CARRY_OUT && act.code().equals(code))
                .findFirst();
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this == ACCEPT || this == DECLINE;
    }
}
