/**
 * 主动公开事项目录: what the bureau has to disclose by itself, as a tree that the openness office maintains, and whether each
 * entry is empty, stale or due. All of it is read from what is published and the calendar at the moment of asking.
 */
@NullMarked
package cn.zwgk.policy.catalogue;

import org.jspecify.annotations.NullMarked;
