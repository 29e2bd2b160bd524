package cn.zwgk.application.casefile;

import java.time.LocalDate;

/**
 * 个人信息的存放处: a place where a feature keeps what tells about the people of a case. When the case's time is over every place
 * is emptied (Personal Information Protection Law, Articles 19 and 47); the table of what goes and what stays is in
 * {@code docs/guarantees.md}.
 */
public interface PersonalDataPlace {

    /** What replaces words that were erased. */
    String ERASED = "（已匿名化）";

    /** Its stable code; what it is called stands in the message catalogue under {@code PersonalDataPlace.<code>}. */
    String code();

    /** How many records or files of the case lie there that would go. */
    int count(CaseId id);

    /** How many came to lie there after the case was anonymised, as when a court takes it up years later. */
    default int countLate(CaseId id) {
        return 0;
    }

    /** Erases them for good in the caller's transaction; files by forgetting their keys. Erasing again does nothing. */
    void erase(CaseId id, LocalDate today);
}
