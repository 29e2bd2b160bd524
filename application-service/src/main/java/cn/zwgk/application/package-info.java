/**
 * Disclosure on application 依申请公开 (Regulation, Articles 27-45): application, registration, clock, decision, notice, and
 * the applicant's view of the case without an account. {@code law} holds what the Regulation says as data, {@code clock} the
 * ledger from which deadlines follow, {@code casefile} the case, {@code notice} the papers that go out.
 */
@NullMarked
package cn.zwgk.application;

import org.jspecify.annotations.NullMarked;
