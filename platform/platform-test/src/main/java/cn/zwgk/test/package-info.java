/**
 * What the tests of the services share: real servers, tokens of the sample people, time that can be moved, facts on Kafka,
 * and the rules that hold for every service.
 */
@NullMarked
package cn.zwgk.test;

import org.jspecify.annotations.NullMarked;
