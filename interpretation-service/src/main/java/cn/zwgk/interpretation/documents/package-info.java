/**
 * What this service knows of policy documents: a copy of what policy-service told, right whatever order the facts arrive
 * in. It changes nothing about documents.
 */
@NullMarked
package cn.zwgk.interpretation.documents;

import org.jspecify.annotations.NullMarked;
