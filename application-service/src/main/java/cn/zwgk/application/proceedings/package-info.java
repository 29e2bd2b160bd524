/**
 * 行政复议、行政诉讼登记: what became of replies that were contested, before the reviewing body or in court, directly or after
 * review; with the deadline of our answer, the ruling and what it obliges us to do. Table 4 of the annual report counts here.
 */
@NullMarked
package cn.zwgk.application.proceedings;

import org.jspecify.annotations.NullMarked;
