package ba.sigurno.persistence.configuration;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A setting that an administrator changed, in place of what the installation says. Only statements write it. */
@Entity
@Table(name = "changed_setting")
@NamedQuery(name = ChangedSetting.ALL, query = "SELECT s FROM ChangedSetting s")
@NamedQuery(name = ChangedSetting.FORGET, query = "DELETE FROM ChangedSetting s WHERE s.name = :name")
public class ChangedSetting extends BaseEntity {

    /** Finds all, of which there are as many as settings that may be changed. */
    public static final String ALL = "ChangedSetting.all";

    /** Deletes that of {@code :name}. */
    public static final String FORGET = "ChangedSetting.forget";

    /** The longest value, in characters. */
    public static final int VALUE_LENGTH = 300;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String value;

    protected ChangedSetting() {}

    /** Returns the name of the environment variable in whose place it is. */
    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
