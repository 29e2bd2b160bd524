/**
 * 主动公开建议 (Articles 18 and 44): that information which somebody asked for becomes public for everybody. Proposed by officers when
 * several ask for the same, by an applicant, or because what was refused may be disclosed now; decided by the openness office.
 */
@NullMarked
package cn.zwgk.application.proposal;

import org.jspecify.annotations.NullMarked;
