package cn.zwgk.interpretation.supervisions;

/** 督办撤销; stays inside, in the history of the duty. */
record SupervisionWithdrawn() {}
