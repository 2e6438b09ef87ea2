package ba.sigurno.persistence.framework;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** A theme that runs through all age bands, such as {@code PRI}: privacy and security. */
@Entity
@Table(name = "strand")
@Cacheable
@NamedQuery(name = Strand.ALL, query = "SELECT s FROM Strand s ORDER BY s.position")
@NamedQuery(name = Strand.BY_CODE, query = "SELECT s FROM Strand s WHERE s.code = :code")
public class Strand extends BaseEntity implements Multilingual<String> {

    /** Finds all strands, in order. */
    public static final String ALL = "Strand.all";

    /** Finds the strand with {@code :code}. */
    public static final String BY_CODE = "Strand.byCode";

    @Column(nullable = false)
    private String code;

    private int position;

    @ElementCollection
    @CollectionTable(name = "strand_name", joinColumns = @JoinColumn(name = "strand_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name", nullable = false)
    private Map<Language, String> names = new HashMap<>();

    protected Strand() {}

    /** Creates a strand without names. */
    public Strand(String code, int position) {
        this.code = code;
        this.position = position;
    }

    /** Gives it another place in the order. */
    public void moveTo(int position) {
        this.position = position;
    }

    /** Sets the name in one language. */
    public void name(Language language, String name) {
        if (!name.equals(names.get(language))) {
            names.put(language, name);
        }
    }

    public String getCode() {
        return code;
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
