package cn.zwgk.interpretation.supervisions;

/** 督办办结; stays inside, in the history of the duty. */
record SupervisionSettled() {}
