/**
 * 解读需求: what people ask about documents, from letters, the 12345 hotline, service halls and searches that found nothing, so
 * that the offices see what is not understood. Holds no personal data.
 */
@NullMarked
package cn.zwgk.interpretation.demands;

import org.jspecify.annotations.NullMarked;
