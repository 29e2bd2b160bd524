package cn.zwgk.application.intake;

/** By what an applicant is known again. */
public enum ApplicantMark {
    /** 身份证明号码. */
    IDENTITY_NUMBER,
    /** 联系电话. */
    PHONE,
    /** 电子邮箱. */
    EMAIL
}
