package cn.zwgk.policy.catalogue;

/**
 * 单项否决: findings of which each alone fails a site, 《政府网站与政务新媒体检查指标》 (国办秘函〔2019〕19号), part one. The numbers are from how
 * many on it fails.
 */
public enum InspectionIndicator {

    /** 首页不更新: 监测时间点前 2 周内，首页无信息更新. Counted in days since the newest content. */
    HOME_PAGE_NOT_UPDATED(15),

    /** 栏目不更新: 动态、要闻类栏目 2 周内未更新，通知公告、政策文件类一级栏目 6 个月内未更新，累计超过（含）5 个. */
    NEWS_AND_POLICIES_NOT_UPDATED(5),

    /** 应更新但长期未更新的栏目数量超过（含）10 个. */
    OTHERS_NOT_UPDATED(10),

    /** 空白栏目数量超过（含）5 个. */
    EMPTY_COLUMNS(5);

    private final int failsFrom;

    InspectionIndicator(int failsFrom) {
        this.failsFrom = failsFrom;
    }

    public int failsFrom() {
        return failsFrom;
    }
}
