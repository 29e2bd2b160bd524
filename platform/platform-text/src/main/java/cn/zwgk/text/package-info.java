/**
 * Finds personal data and marks of secrecy in Chinese text, each with its place, and terms of a word list. Pure Java, without
 * a language model: what a number is follows from its check digits and its label, what a name is from where it stands.
 */
@NullMarked
package cn.zwgk.text;

import org.jspecify.annotations.NullMarked;
