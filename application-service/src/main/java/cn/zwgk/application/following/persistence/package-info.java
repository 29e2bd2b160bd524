/** Sessions and messages, sealed where they tell about a person. */
@NullMarked
package cn.zwgk.application.following.persistence;

import org.jspecify.annotations.NullMarked;
