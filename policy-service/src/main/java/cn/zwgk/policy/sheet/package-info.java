/** 二维码、张贴版和下载: a public document as a QR code, a notice-board sheet, and a file in Word, PDF and OFD. */
@NullMarked
package cn.zwgk.policy.sheet;

import org.jspecify.annotations.NullMarked;
