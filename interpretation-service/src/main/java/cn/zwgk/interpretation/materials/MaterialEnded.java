package cn.zwgk.interpretation.materials;

/** 解读材料终止; stays inside, in the history. */
record MaterialEnded() {}
