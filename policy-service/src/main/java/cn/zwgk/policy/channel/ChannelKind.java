package cn.zwgk.policy.channel;

/** Kinds of sites and accounts. */
public enum ChannelKind {
    /** 政府网站. */
    WEBSITE,
    /** 微信公众号. */
    WECHAT,
    /** 微信小程序. */
    MINI_PROGRAM,
    /** 微博. */
    WEIBO,
    /** 抖音. */
    DOUYIN,
    /** 快手. */
    KUAISHOU,
    /** 今日头条. */
    TOUTIAO,
    /** 移动客户端. */
    APP,
    /** 其他. */
    OTHER;

    /** Whether it has an address instead of an account, a site code and an ICP number. */
    public boolean isSite() {
        return this == WEBSITE;
    }
}
