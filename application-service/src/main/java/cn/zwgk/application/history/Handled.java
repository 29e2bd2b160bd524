package cn.zwgk.application.history;

/** What has a history of its handling, each in a table of the same columns, to which one only adds. */
public enum Handled {
    DISCLOSURE_PROPOSAL("disclosure_proposal_history", "proposal_id"),
    RELEASE("release_history", "release_id"),
    PROCEEDING("proceeding_history", "proceeding_id"),
    ANNUAL_REPORT("annual_report_history", "year");

    private final String table;
    private final String owner;

    Handled(String table, String owner) {
        this.table = table;
        this.owner = owner;
    }

    String table() {
        return table;
    }

    String owner() {
        return owner;
    }
}
