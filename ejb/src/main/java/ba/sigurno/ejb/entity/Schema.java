package ba.sigurno.ejb.entity;

/** One of the two schemas of the database. */
public enum Schema {
    /** That of everything but what is confidential. */
    MAIN("SIGURNO_DB", "db/migration"),

    /** That of the hotline and the helpline. */
    CONFIDENTIAL("SIGURNO_CONFIDENTIAL_DB", "db/confidential");

    private final String settings;
    private final String migrations;

    Schema(String settings, String migrations) {
        this.settings = settings;
        this.migrations = migrations;
    }

    /** Returns how the names of its settings begin, such as {@code SIGURNO_DB}. */
    public String settings() {
        return settings;
    }

    /** Returns the folder of its migrations, below the root of the class path. */
    public String migrations() {
        return migrations;
    }
}
