/** The address of the harvest. */
@NullMarked
package cn.zwgk.policy.harvest.web;

import org.jspecify.annotations.NullMarked;
