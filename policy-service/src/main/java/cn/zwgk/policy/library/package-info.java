/** 政策文件库: what the public reads. Read models in SQL, apart from the aggregate. */
@NullMarked
package cn.zwgk.policy.library;

import org.jspecify.annotations.NullMarked;
