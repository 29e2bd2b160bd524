package cn.zwgk.files;

/**
 * A piece of a file's text and where it stands, as an officer would say it: 第2页, 工作表“名单”B3, 批注.
 *
 * @param hidden whether somebody who opens the file does not see it at once
 */
public record Passage(String place, boolean hidden, String text) {}
