package cn.zwgk.application.upload;

/** What a file is for, which decides how long it is kept. */
public enum UploadPurpose {
    /** 身份证明 (Article 29(1)). */
    IDENTITY_DOCUMENT,
    /** 来件扫描件: the letter, fax or mail as it came. */
    LETTER,
    /** 往来消息的附件. */
    MESSAGE
}
