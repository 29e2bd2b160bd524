package cn.zwgk.interpretation.materials;

/** A form with its Chinese name. */
public record FormName(Form form, String name) {}
