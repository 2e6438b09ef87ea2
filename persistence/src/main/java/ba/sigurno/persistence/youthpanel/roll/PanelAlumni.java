package ba.sigurno.persistence.youthpanel.roll;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** How many members of a jurisdiction left in a year, and how long the sessions were that they held: nothing else is left of them. */
@Entity
@Table(name = "panel_alumni")
@NamedQuery(
        name = PanelAlumni.OF_YEAR,
        query = "SELECT a FROM PanelAlumni a WHERE a.leftIn = :year AND a.authority = :authority")
@NamedQuery(name = PanelAlumni.MEMBERS, query = "SELECT COALESCE(SUM(a.members), 0) FROM PanelAlumni a")
public class PanelAlumni extends BaseEntity {

    /** Finds the one of {@code :year} and {@code :authority}. */
    public static final String OF_YEAR = "PanelAlumni.ofYear";

    /** Adds up the members who have left. */
    public static final String MEMBERS = "PanelAlumni.members";

    @Column(name = "left_in")
    private int leftIn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    private int members;

    private int minutes;

    protected PanelAlumni() {}

    /** Creates the row of a year and a jurisdiction, of which nobody has left yet. */
    public PanelAlumni(int year, Authority authority) {
        this.leftIn = year;
        this.authority = authority;
    }

    /** Adds a member who left, with the minutes of the sessions that this member held. */
    public void add(int minutesOfSessions) {
        members++;
        minutes += minutesOfSessions;
    }

    public int getMembers() {
        return members;
    }

    public int getMinutes() {
        return minutes;
    }
}
