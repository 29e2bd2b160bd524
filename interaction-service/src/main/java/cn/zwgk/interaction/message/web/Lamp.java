package cn.zwgk.interaction.message.web;

/** 亮灯: how urgent a message is. */
enum Lamp {
    NORMAL,
    DUE_SOON,
    OVERDUE,
    NONE
}
