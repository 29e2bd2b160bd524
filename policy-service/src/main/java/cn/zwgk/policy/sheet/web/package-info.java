/** QR codes, sheets and files over HTTP. */
@NullMarked
package cn.zwgk.policy.sheet.web;

import org.jspecify.annotations.NullMarked;
