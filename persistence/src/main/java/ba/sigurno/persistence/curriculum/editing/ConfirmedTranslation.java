package ba.sigurno.persistence.curriculum.editing;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs of a text and its translation of which an editor said that they mean the same, each by its digest. A pair is no
 * longer there once either of the two has changed: that is how it is seen that a source has changed since.
 */
@MappedSuperclass
public abstract class ConfirmedTranslation extends BaseEntity {

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String pairs = "";

    protected ConfirmedTranslation() {}

    ConfirmedTranslation(Language language) {
        this.language = language;
    }

    /** Adds pairs, and forgets those that are not there any more. */
    public void confirm(Set<String> confirmed, Set<String> present) {
        var all = new TreeSet<>(getPairs());
        all.addAll(confirmed);
        all.retainAll(present);
        pairs = String.join(" ", all);
    }

    /** Returns the digests of the pairs. */
    public Set<String> getPairs() {
        return pairs.isEmpty() ? Set.of() : Set.of(pairs.split(" "));
    }
}
