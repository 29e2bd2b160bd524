/** The one door to the platform: routes, limits and protects, serves the portal and renders what the public reads. */
@NullMarked
package cn.zwgk.gateway;

import org.jspecify.annotations.NullMarked;
