/** Taking in over HTTP: from the portal, and by officers. */
@NullMarked
package cn.zwgk.application.intake.web;

import org.jspecify.annotations.NullMarked;
