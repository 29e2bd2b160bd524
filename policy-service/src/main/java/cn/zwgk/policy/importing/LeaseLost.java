package cn.zwgk.policy.importing;

/** Another worker has taken the import over; what this one began must not be committed. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super("the lease of the import is held by another worker");
    }
}
