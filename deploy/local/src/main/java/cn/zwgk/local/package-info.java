/**
 * The local stack: PostgreSQL, Kafka, Elasticsearch, Keycloak and the services as processes of this machine, without a
 * container engine. The same code serves {@code ./run}, the tests of the services and the scenarios of the whole system.
 */
@NullMarked
package cn.zwgk.local;

import org.jspecify.annotations.NullMarked;
