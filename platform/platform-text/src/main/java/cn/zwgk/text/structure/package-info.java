/**
 * The structure of a Chinese official text: 编, 章, 节, 条, 款, 项, 目 of laws, 一、（一）1.（1） of notices and plans, each with an
 * anchor that follows from the numbers alone. The one place that knows what a clause is; pages and other services use it.
 */
@NullMarked
package cn.zwgk.text.structure;

import org.jspecify.annotations.NullMarked;
