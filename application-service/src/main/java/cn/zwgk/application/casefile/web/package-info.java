/** The case over HTTP: for applicants without account, and for officers. */
@NullMarked
package cn.zwgk.application.casefile.web;

import org.jspecify.annotations.NullMarked;
