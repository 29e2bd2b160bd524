@NullMarked
package cn.zwgk.application.intake;

import org.jspecify.annotations.NullMarked;
