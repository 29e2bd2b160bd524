/** The addresses of the platform's API, as the contracts of the services name them. */
@NullMarked
package cn.zwgk.gateway.address;

import org.jspecify.annotations.NullMarked;
