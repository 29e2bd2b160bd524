/** Facts of policy-service about documents. */
@NullMarked
package cn.zwgk.interaction.document.messaging;

import org.jspecify.annotations.NullMarked;
