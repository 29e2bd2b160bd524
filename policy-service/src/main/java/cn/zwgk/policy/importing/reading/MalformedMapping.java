package cn.zwgk.policy.importing.reading;

/** A mapping file cannot be used; the code is one of the message catalogue, the argument the key or text that is wrong. */
public class MalformedMapping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String argument;

    MalformedMapping(String code, String argument) {
        super(code + ": " + argument);
        this.code = code;
        this.argument = argument;
    }

    public String code() {
        return code;
    }

    public String argument() {
        return argument;
    }
}
