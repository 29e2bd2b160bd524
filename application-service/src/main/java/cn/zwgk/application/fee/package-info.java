/** 信息处理费 (Regulation, Article 42; State Council Office 2020 No. 109): the tiers as data, and what they come to. */
@NullMarked
package cn.zwgk.application.fee;

import org.jspecify.annotations.NullMarked;
