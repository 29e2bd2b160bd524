package cn.zwgk.application.casefile;

import cn.zwgk.privacy.IdentityNumber;

/** 身份证明 by which an applicant says who he is (Article 29(1)). */
public enum IdentityType {
    /** 居民身份证. */
    RESIDENT_ID,
    /** 护照. */
    PASSPORT,
    /** 港澳台居民居住证或通行证. */
    TRAVEL_PERMIT,
    /** 统一社会信用代码. */
    CREDIT_CODE;

    /** Whether it proves who a natural person is; otherwise an organisation. */
    public boolean isOfPerson() {
        return this != CREDIT_CODE;
    }

    /** Whether the number can be one of this kind. */
    public boolean accepts(String number) {
        return switch (this) {
            case RESIDENT_ID -> IdentityNumber.isResidentId(number);
            case PASSPORT, TRAVEL_PERMIT -> IdentityNumber.looksLikeTravelDocument(number);
            case CREDIT_CODE -> IdentityNumber.isCreditCode(number);
        };
    }
}
