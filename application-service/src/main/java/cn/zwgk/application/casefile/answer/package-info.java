/**
 * 区分处理: the files of the answer, what has to go out of them and why (Articles 14 to 16 and 37), the copies that are released,
 * and the secrecy review before they are (Article 17).
 */
@NullMarked
package cn.zwgk.application.casefile.answer;

import org.jspecify.annotations.NullMarked;
