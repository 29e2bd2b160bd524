/**
 * 依申请公开信息公布: what was given out on application is offered to everybody, without anything of who asked (Articles 15, 18
 * and 44). Drafted by one person, looked through by the machine, reviewed and published by another, and withdrawn with a reason.
 */
@NullMarked
package cn.zwgk.application.release;

import org.jspecify.annotations.NullMarked;
