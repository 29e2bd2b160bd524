package cn.zwgk.application.casefile;

/** How an application came (Article 31), which decides the day it counts as received. */
public enum ReceiptChannel {
    /** The portal: the day both sides confirm. */
    ONLINE
}
