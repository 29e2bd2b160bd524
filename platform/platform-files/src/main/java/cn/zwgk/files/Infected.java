package cn.zwgk.files;

/** The scanner knows something harmful in this file. */
public final class Infected extends RuntimeException {

    private final String name;

    Infected(String name) {
        super(name);
        this.name = name;
    }

    /** What the scanner calls it. */
    public String name() {
        return name;
    }
}
