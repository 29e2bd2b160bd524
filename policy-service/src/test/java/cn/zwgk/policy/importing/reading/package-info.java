@NullMarked
package cn.zwgk.policy.importing.reading;

import org.jspecify.annotations.NullMarked;
