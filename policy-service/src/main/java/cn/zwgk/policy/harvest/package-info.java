/** 收割: other systems take over what is public and what became of it, by OAI-PMH 2.0. */
@NullMarked
package cn.zwgk.policy.harvest;

import org.jspecify.annotations.NullMarked;
