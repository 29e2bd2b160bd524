/** The addresses of the import. */
@NullMarked
package cn.zwgk.policy.importing.web;

import org.jspecify.annotations.NullMarked;
