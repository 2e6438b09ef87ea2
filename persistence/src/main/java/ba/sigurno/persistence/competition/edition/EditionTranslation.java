package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The texts of an edition in one language, as a row of its own. An element of a collection would not do: EclipseLink
 * identifies those by their content, and two languages may well have the same.
 */
@Entity
@Table(name = "competition_edition_text")
class EditionTranslation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    @Column(nullable = false)
    private Language language;

    @Embedded
    private EditionText text;

    protected EditionTranslation() {}

    EditionTranslation(CompetitionEdition edition, Language language, EditionText text) {
        this.edition = edition;
        this.language = language;
        this.text = text;
    }

    void say(EditionText text) {
        this.text = text;
    }

    Language getLanguage() {
        return language;
    }

    EditionText getText() {
        return text;
    }
}
