/** 台账: the year's plan for openness with its obligations, the evidence for them, and what each office has to show for the year. The parts stand in packages of their own; nobody outside reads them. */
@NullMarked
package cn.zwgk.policy.ledger;

import org.jspecify.annotations.NullMarked;
