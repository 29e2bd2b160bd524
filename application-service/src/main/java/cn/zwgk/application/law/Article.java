package cn.zwgk.application.law;

/** Provisions of 《中华人民共和国政府信息公开条例》 (2019) on which acts, clocks and results rest. */
public enum Article {
    /** State secrets, what other law forbids, security and stability. */
    A14("第十四条"),
    /** Business secrets and privacy of third parties. */
    A15("第十五条"),
    /** Internal affairs. */
    A16_1("第十六条第一款"),
    /** Process information and enforcement files. */
    A16_2("第十六条第二款"),
    /** What an application contains. */
    A29("第二十九条"),
    /** Oral applications. */
    A29_1("第二十九条第一款"),
    /** Correction. */
    A30("第三十条"),
    /** The day of receipt. */
    A31("第三十一条"),
    /** The day of receipt: handed in. */
    A31_1("第三十一条第（一）项"),
    /** The day of receipt: by post. */
    A31_2("第三十一条第（二）项"),
    /** The day of receipt: internet and fax. */
    A31_3("第三十一条第（三）项"),
    /** Asking third parties. */
    A32("第三十二条"),
    /** The time to reply. */
    A33("第三十三条"),
    /** Information that several bodies made together. */
    A34("第三十四条"),
    /** Excessive applications. */
    A35("第三十五条"),
    /** Replies. */
    A36("第三十六条"),
    /** Already public. */
    A36_1("第三十六条第（一）项"),
    /** To be provided. */
    A36_2("第三十六条第（二）项"),
    /** Does not exist. */
    A36_4("第三十六条第（四）项"),
    /** Belongs to another body. */
    A36_5("第三十六条第（五）项"),
    /** Asked for again. */
    A36_6("第三十六条第（六）项"),
    /** Has its own rules for looking it up. */
    A36_7("第三十六条第（七）项"),
    /** Part of it can be disclosed. */
    A37("第三十七条"),
    /** Would have to be made. */
    A38("第三十八条"),
    /** Petitions and complaints. */
    A39_1("第三十九条第一款"),
    /** Publications. */
    A39_2("第三十九条第二款"),
    /** How information is provided. */
    A40("第四十条"),
    /** Fees. */
    A42("第四十二条"),
    /** Help for people with difficulties. */
    A43("第四十三条"),
    /** How the work on applications is organised. */
    A45("第四十五条");

    private final String provision;

    Article(String provision) {
        this.provision = provision;
    }

    /** Such as 第三十三条. */
    public String provision() {
        return provision;
    }

    /** Such as 《中华人民共和国政府信息公开条例》第三十三条. */
    public String citation() {
        return "《中华人民共和国政府信息公开条例》" + provision;
    }
}
