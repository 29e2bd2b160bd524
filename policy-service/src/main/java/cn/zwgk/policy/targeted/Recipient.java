package cn.zwgk.policy.targeted;

import java.util.Set;

/**
 * 公开对象: whom a document is disclosed to.
 *
 * @param value a user name, an office, a realm role, or the id of a list
 */
public record Recipient(Kind kind, String value) {

    /** The roles of the realm that people hold. */
    static final Set<String> ROLES = Set.of(
            "drafter",
            "first-reviewer",
            "second-reviewer",
            "final-reviewer",
            "openness-office",
            "disclosure-officer",
            "interaction-officer",
            "legal-counsel",
            "bureau-leader",
            "supervisor",
            "representative",
            "operator");

    /** How the people are named. */
    public enum Kind {
        /** 个人, by user name. */
        PERSON,
        /** 科室: everybody of that office. */
        OFFICE,
        /** 岗位: everybody with that realm role. */
        ROLE,
        /** 名单: everybody on a list that the openness office keeps. */
        LIST
    }

    /** As it stands in the history of an audience. */
    String written() {
        return kind + " " + value;
    }
}
