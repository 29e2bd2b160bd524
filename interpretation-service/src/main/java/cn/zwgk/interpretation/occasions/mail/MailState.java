package cn.zwgk.interpretation.occasions.mail;

/** What became of a mail. */
public enum MailState {
    /** 待发送: asked for, or tried again. */
    WAITING,
    /** 已发送: the server took it. */
    SENT,
    /** 未送达: given up after many attempts, or because the occasion began. */
    FAILED,
    /** 无法发送: there was no address, or no mail server. */
    UNREACHABLE,
    /** 已被后一次变更取代: a later mail tells what holds now. */
    SUPERSEDED,
    /** 不再需要: the person gave up the place meanwhile. */
    DROPPED
}
