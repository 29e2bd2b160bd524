/**
 * Chinese analysis inside Elasticsearch: words (HanLP), pinyin, sounds for typing errors, synonyms, completions.
 *
 * <p>A stable plugin: it uses Elasticsearch's plugin API and Lucene only. It runs in the server's sandbox without files,
 * network or permissions of its own; the dictionaries come from the jars.
 */
@NullMarked
package cn.zwgk.analysis;

import org.jspecify.annotations.NullMarked;
