package ba.sigurno.persistence.territory;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * An education authority: a ministry or department, with its jurisdiction. Authorities are data, because another
 * country has others. Two with one code are equal.
 */
@Entity
@Table(name = "authority")
@Cacheable
@NamedQuery(name = Authority.ALL, query = "SELECT a FROM Authority a WHERE a.active = TRUE ORDER BY a.id")
@NamedQuery(
        name = Authority.COMPETENT,
        query = "SELECT a FROM Authority a WHERE a.active = TRUE"
                + " AND a.competence = ba.sigurno.persistence.territory.Competence.COMPETENT ORDER BY a.id")
@NamedQuery(
        name = Authority.COORDINATED,
        query = "SELECT a FROM Authority a WHERE a.active = TRUE AND a.coordinator = :authority ORDER BY a.id")
@NamedQuery(name = Authority.BY_CODE, query = "SELECT a FROM Authority a WHERE a.code = :code")
public class Authority extends BaseEntity implements Multilingual<String> {

    /** Finds every active authority, in the official order. */
    public static final String ALL = "Authority.all";

    /** Finds the active authorities that answer for schools, in the official order. */
    public static final String COMPETENT = "Authority.competent";

    /** Finds the active authorities that {@code :authority} coordinates, in the official order. */
    public static final String COORDINATED = "Authority.coordinated";

    /** Finds the authority with {@code :code}. */
    public static final String BY_CODE = "Authority.byCode";

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String abbr;

    @Column(nullable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Competence competence;

    private String seat;

    private boolean active = true;

    @Column(name = "tile_row")
    private Integer tileRow;

    @Column(name = "tile_col")
    private Integer tileColumn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordinator_id")
    private Authority coordinator;

    @ElementCollection
    @CollectionTable(name = "authority_name", joinColumns = @JoinColumn(name = "authority_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name", nullable = false)
    private Map<Language, String> names = new HashMap<>();

    protected Authority() {}

    /** Creates an active authority without a tile. */
    public Authority(String code, String abbr, String kind, Competence competence, String seat) {
        this.code = code;
        this.abbr = abbr;
        this.kind = kind;
        this.competence = competence;
        this.seat = seat;
    }

    /** Updates it from the country's data; the code stays. */
    public void describe(String abbr, String kind, Competence competence, String seat, boolean active) {
        this.abbr = abbr;
        this.kind = kind;
        this.competence = competence;
        this.seat = seat;
        this.active = active;
    }

    /** Sets the name in one language. */
    public void name(Language language, String name) {
        if (!name.equals(names.get(language))) {
            names.put(language, name);
        }
    }

    /** Puts the authority on the tile map, rows and columns from 0; nulls take it off. */
    public void placeOnMap(Integer row, Integer column) {
        tileRow = row;
        tileColumn = column;
    }

    /** Sets the authority that coordinates this one; null for none. */
    public void coordinatedBy(Authority coordinator) {
        this.coordinator = coordinator;
    }

    /** Takes the authority out of every list: an observer. */
    public void deactivate() {
        active = false;
    }

    /** Returns the code that is stable across systems, such as {@code BA-09}. */
    public String getCode() {
        return code;
    }

    /** Returns the short name people use, such as {@code TK}. */
    public String getAbbr() {
        return abbr;
    }

    /** Returns the kind of body it is, a word of the country's own data. */
    public String getKind() {
        return kind;
    }

    public Competence getCompetence() {
        return competence;
    }

    /** Returns the town of its seat; may be null. */
    public String getSeat() {
        return seat;
    }

    /** Returns the authority that coordinates this one; null when none does. */
    public Authority getCoordinator() {
        return coordinator;
    }

    public boolean isActive() {
        return active;
    }

    /** Returns the row on the tile map; null when it is not on the map. */
    public Integer getTileRow() {
        return tileRow;
    }

    /** Returns the column on the tile map; null when it is not on the map. */
    public Integer getTileColumn() {
        return tileColumn;
    }

    /** Returns the names by language. */
    @Override
    public Map<Language, String> getTexts() {
        return Collections.unmodifiableMap(names);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Authority authority && authority.getCode().equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "Authority " + code;
    }
}
