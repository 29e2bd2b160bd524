/**
 * Personal data 个人信息: encrypted where they rest, masked where they are shown, and the secrets with which people follow
 * their cases without an account (Personal Information Protection Law, Article 51).
 */
@NullMarked
package cn.zwgk.privacy;

import org.jspecify.annotations.NullMarked;
