/** Calls of other services: with a time limit always, and with this service's own token where it calls as itself. */
@NullMarked
package cn.zwgk.clients;

import org.jspecify.annotations.NullMarked;
