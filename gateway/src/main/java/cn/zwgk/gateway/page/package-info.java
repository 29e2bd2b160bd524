/**
 * Public pages as HTML from the server: title, description, canonical address, share card and main text, so that search engines,
 * readers without script and slow phones have them. The data come from the services' public API; without them the shell is sent.
 */
@NullMarked
package cn.zwgk.gateway.page;

import org.jspecify.annotations.NullMarked;
