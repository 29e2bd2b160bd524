package cn.zwgk.interpretation.supervisions;

/** 督办已答复; stays inside, in the history of the duty. */
record SupervisionAnswered() {}
