package cn.zwgk.interpretation.supervisions;

/** 督办答复已阅; stays inside, in the history of the duty. */
record SupervisionNoted() {}
