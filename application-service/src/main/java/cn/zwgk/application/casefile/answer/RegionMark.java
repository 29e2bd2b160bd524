package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.law.Article;
import cn.zwgk.files.PageRegion;
import java.util.UUID;

/**
 * 遮盖区域: a part of a page that must not be shown, where there is no text that could be marked: scans, photographs, drawings.
 *
 * @param ground the article on which it is withheld
 */
public record RegionMark(UUID id, PageRegion where, Article ground, String reason, String decidedBy) {}
