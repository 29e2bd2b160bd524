/** 定期报告: what every site and account reports each quarter. */
@NullMarked
package cn.zwgk.policy.channel.report;

import org.jspecify.annotations.NullMarked;
