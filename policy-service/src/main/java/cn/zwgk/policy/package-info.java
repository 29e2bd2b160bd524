/** 政策文件服务. Packages are features; what lies below a feature's root is its own affair. */
@NullMarked
package cn.zwgk.policy;

import org.jspecify.annotations.NullMarked;
