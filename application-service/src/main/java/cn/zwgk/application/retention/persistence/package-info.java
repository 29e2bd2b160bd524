/** Where periods, holds and batches rest. */
@NullMarked
package cn.zwgk.application.retention.persistence;

import org.jspecify.annotations.NullMarked;
