package cn.zwgk.application.casefile.web;

/** 亮灯: how urgent a case is. */
enum Lamp {
    NORMAL,
    DUE_SOON,
    OVERDUE,
    NONE
}
