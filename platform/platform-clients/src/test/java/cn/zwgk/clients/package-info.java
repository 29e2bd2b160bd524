/** Tests against a played Keycloak and a played service. */
@NullMarked
package cn.zwgk.clients;

import org.jspecify.annotations.NullMarked;
