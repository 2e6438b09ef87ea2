package ba.sigurno.persistence.training.programme;

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
 * identifies those by their content, and two may well have the same.
 */
@Entity
@Table(name = "programme_edition_text")
class ProgrammeTranslation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ProgrammeEdition edition;

    @Column(name = "language", nullable = false)
    private Language language;

    @Embedded
    private ProgrammeText text;

    protected ProgrammeTranslation() {}

    ProgrammeTranslation(ProgrammeEdition edition, Language language, ProgrammeText text) {
        this.edition = edition;
        this.language = language;
        this.text = text;
    }

    final void say(ProgrammeText text) {
        this.text = text;
    }

    Language getLanguage() {
        return language;
    }

    ProgrammeText getText() {
        return text;
    }
}
