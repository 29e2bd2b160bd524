/** Proposals over HTTP: at the desk, and for the applicant who made one. */
@NullMarked
package cn.zwgk.application.proposal.web;

import org.jspecify.annotations.NullMarked;
