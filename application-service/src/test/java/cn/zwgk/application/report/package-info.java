/** Tests that read as sentences. */
@NullMarked
package cn.zwgk.application.report;

import org.jspecify.annotations.NullMarked;
