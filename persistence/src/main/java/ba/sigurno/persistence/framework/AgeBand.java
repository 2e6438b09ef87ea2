package ba.sigurno.persistence.framework;

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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** A run of grades of one level that is taught alike, such as {@code P2}: primary school, grades 4 to 6. */
@Entity
@Table(name = "age_band")
@Cacheable
@NamedQuery(name = AgeBand.ALL, query = "SELECT b FROM AgeBand b ORDER BY b.position")
@NamedQuery(name = AgeBand.BY_CODE, query = "SELECT b FROM AgeBand b WHERE b.code = :code")
public class AgeBand extends BaseEntity implements Multilingual<String> {

    /** Finds all age bands, youngest first. */
    public static final String ALL = "AgeBand.all";

    /** Finds the age band with {@code :code}. */
    public static final String BY_CODE = "AgeBand.byCode";

    /** The last grade of primary school in which pupils are learning to read. */
    private static final int LEARNING_TO_READ = 3;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @Column(name = "first_grade")
    private int firstGrade;

    @Column(name = "last_grade")
    private int lastGrade;

    private int position;

    @ElementCollection
    @CollectionTable(name = "age_band_name", joinColumns = @JoinColumn(name = "age_band_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name", nullable = false)
    private Map<Language, String> names = new HashMap<>();

    protected AgeBand() {}

    /** Creates an age band without names. */
    public AgeBand(String code, Level level, int firstGrade, int lastGrade, int position) {
        this.code = code;
        this.level = level;
        this.firstGrade = firstGrade;
        this.lastGrade = lastGrade;
        this.position = position;
    }

    /** Updates it from the country's data; the code stays. */
    public void describe(Level level, int firstGrade, int lastGrade, int position) {
        this.level = level;
        this.firstGrade = firstGrade;
        this.lastGrade = lastGrade;
        this.position = position;
    }

    /** Sets the name in one language. */
    public void name(Language language, String name) {
        if (!name.equals(names.get(language))) {
            names.put(language, name);
        }
    }

    /** Returns whether pupils of this grade belong here. */
    public boolean covers(Level level, int grade) {
        return this.level == level && firstGrade <= grade && grade <= lastGrade;
    }

    /** Returns whether its pupils are learning to read, grades 1 to 3 of primary school: they need pictures. */
    public boolean isLearningToRead() {
        return level == Level.PRIMARY && lastGrade <= LEARNING_TO_READ;
    }

    public String getCode() {
        return code;
    }

    public Level getLevel() {
        return level;
    }

    public int getFirstGrade() {
        return firstGrade;
    }

    public int getLastGrade() {
        return lastGrade;
    }

    public int getPosition() {
        return position;
    }

    /** Returns the names by language. */
    @Override
    public Map<Language, String> getTexts() {
        return Collections.unmodifiableMap(names);
    }
}
