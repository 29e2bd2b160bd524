/**
 * 保存期限和匿名化 (Personal Information Protection Law, Articles 19 and 47; Archives Law, Articles 13 and 14): when the time of
 * a case is over, what is to be held back, and batches that one person proposes, another approves and the platform carries out.
 */
@NullMarked
package cn.zwgk.application.retention;

import org.jspecify.annotations.NullMarked;
