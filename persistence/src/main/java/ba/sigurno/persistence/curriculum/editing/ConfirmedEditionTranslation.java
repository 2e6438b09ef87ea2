package ba.sigurno.persistence.curriculum.editing;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What is confirmed of the translations of an edition's title and pages. */
@Entity
@Table(name = "module_edition_translation")
@NamedQuery(
        name = ConfirmedEditionTranslation.OF_EDITION,
        query = "SELECT t FROM ConfirmedEditionTranslation t WHERE t.edition = :edition AND t.language = :language")
public class ConfirmedEditionTranslation extends ConfirmedTranslation {

    /** Finds the pairs of {@code :edition} whose translation is in {@code :language}. */
    public static final String OF_EDITION = "ConfirmedEditionTranslation.ofEdition";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    protected ConfirmedEditionTranslation() {}

    /** Begins without pairs. */
    public ConfirmedEditionTranslation(ModuleEdition edition, Language language) {
        super(language);
        this.edition = edition;
    }
}
