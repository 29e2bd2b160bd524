/** The connection to Elasticsearch: client, its failures, health. */
@NullMarked
package cn.zwgk.search.elastic;

import org.jspecify.annotations.NullMarked;
